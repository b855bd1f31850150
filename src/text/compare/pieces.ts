/** A piece of a comparison: in both texts, or in one of them. */
export type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

type Found = { readonly added?: boolean; readonly removed?: boolean }

/** What `diff` found of a text, as a piece. */
export const toPiece = ({ added, removed }: Found, text: string): Piece => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text,
})

/** A rewritten sentence keeps a character here and there; such a crumb belongs to the change. */
const crumb = 1

/**
 * Runs of change with at most a crumb between them become one: `第[-一-][+二+]回[-到-][+去+]`, and a
 * character that only moved by one place, `[-俏-]悄[+悄+]`, is one that was changed.
 */
export function joinCrumbs(parts: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed })
    if (added) joined.push({ kind: 'added', text: added })
    removed = added = ''
  }
  parts.forEach(({ kind, text }, i) => {
    const next = parts[i + 1]?.kind
    const both = removed && added && next !== undefined
    const moved =
      (removed && !added && next === 'added') || (added && !removed && next === 'removed')
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if ((both || moved) && [...text].length <= crumb) {
      removed += text
      added += text
    } else {
      flush()
      joined.push({ kind, text })
    }
  })
  flush()
  return joined
}
