import { diffChars, diffLines, type Change } from 'diff'
import type { DifferencePart, FieldDifference } from './types'

/** Comparing a long text that was rewritten takes time squared: so many changes, so many ms. */
const limits = { maxEditLength: 3000, timeout: 400 }

/**
 * How one text became another, character by character; by line where that would take too long. What
 * is removed stands before what came in its place.
 */
export function diffText(args: {
  from: string
  to: string
}): Pick<FieldDifference, 'by' | 'parts'> {
  const { from, to } = args
  const changes = diffChars(from, to, limits)
  if (changes) return { by: 'character', parts: joinCrumbs(changes.map(partOf)) }
  const lines = diffLines(from, to, limits) as Change[] | undefined
  if (lines) return { by: 'line', parts: lines.map(partOf) }
  const parts: DifferencePart[] = [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ]
  return { by: 'line', parts }
}

const partOf = ({ added, removed, value }: Change): DifferencePart => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
})

/** A rewritten sentence keeps a character here and there; such a crumb belongs to the change. */
const crumb = 1

/** Runs of change with at most a crumb between them become one: `第[-一-][+二+]回[-到-][+去+]`. */
function joinCrumbs(parts: readonly DifferencePart[]): DifferencePart[] {
  const joined: DifferencePart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed })
    if (added) joined.push({ kind: 'added', text: added })
    removed = added = ''
  }
  parts.forEach(({ kind, text }, i) => {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (removed && added && i < parts.length - 1 && [...text].length <= crumb) {
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
