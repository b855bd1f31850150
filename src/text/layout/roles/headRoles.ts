import { joinHeadline } from '../../joinLines'
import type { Piece, Unit } from '../draft'
import { worth } from '../labels/labelPieces'
import type { CueTable } from '../labels/types'
import { HEAD_ROLES, roleAt, splitCues, type HeadRoleName, type Split } from './roleCues'

export type HeadRole = { readonly role: HeadRoleName; readonly units: readonly Unit[] }

/** More lines than this no headline has; what follows is its deck. */
const LONGEST = 12

/** Tells kicker, headline and deck in a story's headline lines, from above to below. */
export function headRoles(heads: readonly Unit[], table: CueTable): HeadRole[] {
  const lines = heads.flatMap((unit) => unit.pieces.map((piece) => ({ unit, piece })))
  const split = bestSplit(
    lines.map(({ piece }) => piece),
    table,
  )
  return HEAD_ROLES.map((role) => ({
    role,
    units: heads.flatMap((unit) =>
      partOf(
        unit,
        lines.flatMap((line, at) =>
          line.unit === unit && roleAt(split, at) === role ? [line.piece] : [],
        ),
      ),
    ),
  })).filter(({ units }) => units.length > 0)
}

/** Gives the split that is worth most; every story that has headline lines has a headline. */
export function bestSplit(lines: readonly Piece[], table: CueTable): Split {
  const near = lines.slice(0, LONGEST)
  let best = { split: { headline: 0, deck: lines.length }, score: -Infinity }
  for (const split of splitsOf(near.length)) {
    const score = worth(splitCues(near, split), table)
    if (score > best.score) best = { split, score }
  }
  return best.split
}

function splitsOf(count: number): Split[] {
  const splits: Split[] = []
  for (let headline = 0; headline < count; headline++) {
    for (let deck = headline + 1; deck <= count; deck++) splits.push({ headline, deck })
  }
  return splits
}

/** Those lines of a unit that have one role, as a unit of their own. */
function partOf(unit: Unit, pieces: readonly Piece[]): Unit[] {
  if (pieces.length === 0) return []
  if (pieces.length === unit.pieces.length) return [unit]
  return [{ ...unit, pieces, text: joinHeadline(pieces.map(({ text }) => text)) }]
}
