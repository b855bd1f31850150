import type { Label, Piece, Profile } from './draft'
import { breakScore, isClosed, lacking } from './breakScore'
import { headScore } from './headScore'
import { opensStory } from '../patterns/datelines'
import { isDetail } from '../patterns/notices'

const LABELS = ['head', 'start', 'more'] as const
type Path = { readonly score: number; readonly label: Label; readonly before: Path | null }

/**
 * Labels every piece: line of a headline, first or further line of a paragraph, or a mark of its own.
 * The labels of the whole page are chosen together, as the best path over the cues (Viterbi).
 */
export function labelPieces(pieces: readonly Piece[], profile: Profile): Label[] {
  let paths: Path[] = []
  for (let at = 0; at < pieces.length; at++) paths = extend({ pieces, profile, at, paths })
  const closing = pieces.length
  return trace(
    best(paths.map((path) => ({ ...path, score: path.score + endScore(pieces, closing, path) }))),
  )
}

type Step = {
  readonly pieces: readonly Piece[]
  readonly profile: Profile
  readonly at: number
  readonly paths: readonly Path[]
}

function extend(step: Step): Path[] {
  const piece = step.pieces[step.at]
  if (!piece) return [...step.paths]
  const own = piece.mark === 'text' || piece.mark === 'vertical'
  const labels: readonly Label[] = own ? LABELS : ['mark']
  const heads = own ? headScore(step) : 0
  return labels.map((label) => {
    const score = label === 'head' ? heads : label === 'start' ? startScore(piece) : 0
    const from = step.paths.map((path) => ({
      score: path.score + score + moveScore(step, path, label),
      label,
      before: path,
    }))
    return best(from) ?? { score: score + firstScore(label), label, before: null }
  })
}

/** A paragraph of a few words that is a sentence of its own is rare. */
function startScore(piece: Piece): number {
  if (opensStory(piece.text)) return 2
  return isClosed(piece) && !isDetail(piece.text) && piece.cells < 20 ? -0.6 : 0
}

function firstScore(label: Label): number {
  return label === 'more' ? -20 : 0
}

/** The score of going from one label to the next, by what the earlier piece says about its end. */
function moveScore({ pieces, profile, at }: Step, path: Path, to: Label): number {
  const before = pieces[at - 1]
  const piece = pieces[at]
  if (!before || !piece) return 0
  const inText = path.label === 'start' || path.label === 'more'
  const place = { pieces, profile, at }
  if (to === 'more') {
    if (path.label === 'mark') return isClosed(before) ? -8 : -3
    return inText ? -Math.max(0, -lacking(place)) - Math.max(0, breakScore(place)) : -20
  }
  if (!inText) return to === 'head' && path.label === 'head' && piece.gap <= profile.gap ? 0.2 : 0
  if (to === 'start') return Math.min(0, breakScore(place))
  if (to === 'mark') return isClosed(before) || piece.mark === 'jump' ? 0 : -3
  // Verse, an address, a list: what a blank line ends needs no end mark.
  return isClosed(before) || (profile.apart && piece.gap > 0) ? 0 : -4
}

/** A page seldom ends in the middle of a sentence. */
function endScore(pieces: readonly Piece[], closing: number, path: Path): number {
  const last = pieces[closing - 1]
  return last && (path.label === 'start' || path.label === 'more') && !isClosed(last) ? -3 : 0
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
