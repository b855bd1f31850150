import type { Label, Piece, Profile } from '../draft'
import { bestPath } from './bestPath'
import { headCues } from './headCues'
import type { LineOdds } from './lineOdds'
import { isDeck } from './latinHeadCues'
import { endCues, moveCues, NEVER } from './moveCues'
import type { Cues, CueTable, Place } from './types'

const TEXT_LABELS: readonly Label[] = ['head', 'start', 'more']
const BODY_LABELS: readonly Label[] = ['start', 'more']
const HEAD_LABELS: readonly Label[] = ['head']
const MARK_LABELS: readonly Label[] = ['mark']

/**
 * Labels every piece: line of a headline, first or further line of a paragraph, or a mark of its own.
 * The labels of the whole page are chosen together.
 */
export function labelPieces(
  pieces: readonly Piece[],
  profile: Profile,
  table: CueTable,
  odds?: LineOdds,
): Label[] {
  const placeAt = (at: number) => ({ pieces, profile, at, ...(odds ? { odds } : {}) })
  let [known, moves] = [-1, new Map<string, number>()]
  return bestPath({
    length: pieces.length,
    labels: (at) => labelsOf(placeAt(at)),
    own: (at, label) => (label === 'head' ? worth(headCues(placeAt(at)), table) : 0),
    step: (at, from, to) => {
      if (at !== known) [known, moves] = [at, new Map<string, number>()]
      const key = `${sameAs(from)} ${to}`
      const move = moves.get(key) ?? worth(moveCues(placeAt(at), from, to), table)
      moves.set(key, move)
      return move
    },
    end: (from) => worth(endCues(placeAt(pieces.length), from), table),
  })
}

/** Words that begin what stands below a picture, and no headline. */
const CAPTION = /^[左右上下]?[图圖][为為：:]/u

/** The labels that a piece can have. */
export function labelsOf({ pieces, at }: Place): readonly Label[] {
  const mark = pieces[at]?.mark
  if (mark === 'text' && isDeck(pieces, at)) return HEAD_LABELS
  if (mark === 'text' && CAPTION.test(pieces[at]?.text ?? '')) return BODY_LABELS
  return mark === 'text' || mark === 'vertical' ? TEXT_LABELS : MARK_LABELS
}

/** What follows the first line of a paragraph follows its other lines alike. */
export function sameAs(from: Label | null): Label | null {
  return from === 'more' ? 'start' : from
}

/** What cues are worth together; null cannot be. */
export function worth(cues: Cues | null, table: CueTable): number {
  if (cues === null) return NEVER
  let sum = 0
  for (const [name, value] of cues) sum += (table[name] ?? 0) * value
  return sum
}
