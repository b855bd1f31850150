import { findHeirs } from './findHeirs'
import { isSaid } from './paragraphsOf'

/** An edit of a paragraph. */
export type Asked = {
  readonly paragraph: number
  readonly was: string
  readonly now: string
}

/** What is to be done for an edit: write at a place, add at the end, nothing, or ask. */
export type Found = { readonly at: number } | 'add' | 'done' | { readonly theirs: string | null }

type Finding = {
  readonly edits: readonly Asked[]
  readonly paragraphs: readonly string[]
  /** The paragraphs as the sender saw them, where they are known. */
  readonly seen?: readonly string[] | undefined
}

/**
 * Finds the place of each edit among the paragraphs as they are now: where its number leads, if its
 * words are there or are done; else where its words went; else it is a conflict. No place is taken
 * twice, and edits of the same words keep their order.
 */
export function findPlaces({ edits, paragraphs, seen }: Finding): readonly Found[] {
  const open = edits.filter(({ paragraph, was, now }) => {
    const isThere = isSaid(was) && paragraphs[paragraph] === was
    return was !== now && (isThere || !placesSaying({ paragraphs, now }).includes(paragraph))
  })
  const at = inOrder({ edits: open, paragraphs })
  const taken = new Set(at.values())
  const heirOf = findHeirs({ paragraphs, seen, isFree: (i) => !taken.has(i) })
  return edits.map((edit): Found => {
    const own = at.get(edit)
    if (own !== undefined) return { at: own }
    const done = open.includes(edit) ? placesSaying({ paragraphs, now: edit.now }) : []
    if (!open.includes(edit) || done.some((i) => !taken.has(i))) return 'done'
    if (!isSaid(edit.was)) return isSaid(edit.now) ? 'add' : 'done'
    const heir = heirOf(edit)
    const theirs = heir === undefined ? null : (paragraphs[heir] ?? null)
    return theirs === null && !isSaid(edit.now) ? 'done' : { theirs }
  })
}

/** Where what an edit wants stands already, by its first paragraph. */
function placesSaying({ paragraphs, now }: { paragraphs: readonly string[]; now: string }) {
  const lines = now.split('\n').filter(isSaid)
  return paragraphs.flatMap((text, at) =>
    text === lines[0] && lines.every((line, i) => paragraphs[at + i] === line) ? [at] : [],
  )
}

/** The places that say what edits found there: the nearest ones, in the order of the edits. */
function inOrder({ edits, paragraphs }: Omit<Finding, 'seen'>): ReadonlyMap<Asked, number> {
  const found = new Map<Asked, number>()
  for (const was of new Set(edits.map((edit) => edit.was).filter(isSaid))) {
    const alike = edits.filter((edit) => edit.was === was)
    const own = alike.toSorted((a, b) => a.paragraph - b.paragraph)
    const places = paragraphs.flatMap((text, at) => (text === was ? [at] : []))
    for (const [edit, at] of nearest(own, places)) found.set(edit, at)
  }
  return found
}

/** Edits by their places, so that they are as near as can be in sum; none is left out if it need not. */
function nearest(edits: readonly Asked[], places: readonly number[]): [Asked, number][] {
  const farthest = 1e9
  const sums = Array.from({ length: edits.length + 1 }, (_, i) =>
    new Array<number>(places.length + 1).fill((edits.length - i) * farthest),
  )
  const sumAt = (i: number, j: number) => sums[i]?.[j] ?? 0
  const paired = (i: number, j: number) =>
    Math.abs((places[j] ?? 0) - (edits[i]?.paragraph ?? 0)) + sumAt(i + 1, j + 1)
  for (let i = edits.length - 1; i >= 0; i--) {
    for (let j = places.length - 1; j >= 0; j--) {
      const row = sums[i] as number[]
      row[j] = Math.min(paired(i, j), sumAt(i, j + 1), farthest + sumAt(i + 1, j))
    }
  }
  const pairs: [Asked, number][] = []
  for (let [i, j] = [0, 0]; i < edits.length && j < places.length;) {
    if (sumAt(i, j) === paired(i, j)) pairs.push([edits[i++] as Asked, places[j++] as number])
    else if (sumAt(i, j) === sumAt(i, j + 1)) j++
    else i++
  }
  return pairs
}
