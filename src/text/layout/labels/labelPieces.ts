import type { Label, Piece, Profile } from '../draft'
import { headCues } from './headCues'
import { isDeck } from './latinHeadCues'
import { labelWeights, type LabelWeights } from './labelWeights'
import { endCues, moveCues, NEVER } from './moveCues'
import type { Cues, CueTable, Place } from './types'

const TEXT_LABELS: readonly Label[] = ['head', 'start', 'more']
const HEAD_LABELS: readonly Label[] = ['head']
const MARK_LABELS: readonly Label[] = ['mark']

type Path = { readonly score: number; readonly label: Label; readonly before: Path | null }

/**
 * Labels every piece: line of a headline, first or further line of a paragraph, or a mark of its own.
 * The labels of the whole page are chosen together, as the best path over the cues (Viterbi).
 */
export function labelPieces(
  pieces: readonly Piece[],
  profile: Profile,
  weights: LabelWeights = labelWeights,
): Label[] {
  const table = profile.han ? weights.han : weights.latin
  let paths: Path[] = []
  for (let at = 0; at < pieces.length; at++) paths = extend({ pieces, profile, at }, paths, table)
  const end = { pieces, profile, at: pieces.length }
  const closed = paths.map((path) => ({
    ...path,
    score: path.score + worth(endCues(end, path.label), table),
  }))
  return trace(best(closed))
}

function extend(place: Place, paths: readonly Path[], table: CueTable): Path[] {
  const head = worth(headCues(place), table)
  return labelsOf(place).map((label) => {
    const own = label === 'head' ? head : 0
    if (place.at === 0) return { score: own + step(place, null, label, table), label, before: null }
    const moves = new Map<string, number>()
    const from = paths.map((path) => {
      const key = path.label === 'more' ? 'start' : path.label
      const move = moves.get(key) ?? step(place, path.label, label, table)
      moves.set(key, move)
      return { score: path.score + own + move, label, before: path }
    })
    return best(from) as Path
  })
}

/** The labels that a piece can have. */
export function labelsOf({ pieces, at }: Place): readonly Label[] {
  const mark = pieces[at]?.mark
  if (mark === 'text' && isDeck(pieces, at)) return HEAD_LABELS
  return mark === 'text' || mark === 'vertical' ? TEXT_LABELS : MARK_LABELS
}

function step(place: Place, from: Label | null, to: Label, table: CueTable): number {
  const cues = moveCues(place, from, to)
  return cues === null ? NEVER : worth(cues, table)
}

function worth(cues: Cues, table: CueTable): number {
  let sum = 0
  for (const [name, value] of cues) sum += (table[name] ?? 0) * value
  return sum
}

function best(paths: readonly Path[]): Path | null {
  let found: Path | null = null
  for (const path of paths) if (!found || path.score > found.score) found = path
  return found
}

function trace(last: Path | null): Label[] {
  const labels: Label[] = []
  for (let path = last; path; path = path.before) labels.push(path.label)
  return labels.reverse()
}
