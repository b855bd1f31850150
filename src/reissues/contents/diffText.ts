import { diffChars, diffLines, type Change } from 'diff'
import { joinCrumbs, toPiece, type Piece } from '@/text/compare/pieces'
import type { FieldDifference } from './types'

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
  const parts: Piece[] = [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ]
  return { by: 'line', parts }
}

const partOf = (change: Change): Piece => toPiece(change, change.value)
