import type { Line } from '../types'
import type { Piece } from './draft'
import { findHanMarks } from './findHanMarks'
import { findLatinMarks } from './findLatinMarks'
import { findNameplate } from './findNameplate'
import { joinBrokenCredits } from './joinBrokenCredits'
import { joinBrokenJumps } from './joinBrokenJumps'
import { joinVertical } from './joinVertical'
import { toPieces } from './toPieces'

/** Gives the pieces of a page's lines, with the marks that say themselves what they are. */
export function readPieces(lines: readonly Line[]): Piece[] {
  const whole = joinBrokenJumps(toPieces(lines), lines)
  const pieces = joinVertical(joinBrokenCredits(whole, lines))
  return findLatinMarks(findHanMarks(findNameplate(pieces)))
}
