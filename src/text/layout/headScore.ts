import { opensStory } from '../patterns/datelines'
import { isDetail, isNoticeTitle } from '../patterns/notices'
import { CONTINUES, GOES_ON, HAN, SENTENCE_END } from '../patterns/scripts'
import type { Piece, Profile } from './draft'
import { LATIN_CUES } from './latinHeadCues'

/** What stands around a piece, for the cues that need it. */
export type Place = {
  readonly pieces: readonly Piece[]
  readonly profile: Profile
  readonly at: number
}

/** How much one sign speaks for a headline line, below 0 against it. */
export type Cue = (piece: Piece, place: Place) => number

/** How much more likely a piece is a headline line than text, as a sum of cues; above 0 it is likely. */
export function headScore(place: Place): number {
  const piece = place.pieces[place.at]
  if (!piece) return -Infinity
  if (piece.mark === 'vertical') return 20
  const cues = HAN.test(piece.text) ? HAN_CUES : LATIN_CUES
  return [...COMMON_CUES, ...cues].reduce((sum, cue) => sum + cue(piece, place), -2)
}

/** `本报讯 …` opens a body, `联系电话：…` belongs to one. */
const opening: Cue = ({ text }) => (opensStory(text) || isDetail(text) ? -8 : 0)

/** `近日，…`, `5月17日，…`: how leads begin. */
const lead: Cue = ({ text }) =>
  /^(?:近日|日前|近年来|今年以来|连日来|眼下|\d{1,2}月\d{1,2}日|\d{4}年)[，,]?/u.test(text) ? -2 : 0

const marks: Cue = ({ text }) => {
  if (/[。；]$/u.test(text)) return -5
  if (/[，、,;]$/u.test(text)) return -3
  return SENTENCE_END.test(text) ? -0.3 : 0.8
}

const inside: Cue = ({ text }) => {
  const stops = text.slice(0, -1).match(/[。]/gu)?.length ?? 0
  const commas = text.match(/[，；、,;]/gu)?.length ?? 0
  return -4 * stops - 0.6 * Math.max(0, commas - (text.length > 12 ? 1 : 0)) - 0.1 * commas
}

const edges: Cue = ({ text }, { pieces, at }) =>
  (CONTINUES.test(pieces[at + 1]?.text ?? '') ? -4 : 0) +
  (CONTINUES.test(text) ? -6 : 0) +
  (/^[的了着过和与及等之地得]/u.test(text) ? -1.5 : 0) +
  (GOES_ON.test(text) && !/[：—]$/u.test(text) ? -1 : 0) +
  (/[的和与及在将把被对从以为是]$/u.test(text) ? -1 : 0)

/** A line wider than its column is not of its column; beyond a page's width it is no headline. */
const width: Cue = ({ cells, text }, { profile, at }) => {
  if (cells > 120) return -12
  if (cells > 90) return -5
  if (profile.paragraphLines) return cells <= 44 ? 1.5 : cells <= 60 ? 1 : 0
  const long = cells > 64 ? -2 : 0
  const column = profile.widths[at] ?? 0
  if (cells >= Math.max(column, profile.around[at] ?? 0) + 6) {
    return long + (/[，、,]/u.test(text) ? 0.4 : 2)
  }
  return long + (cells < column - 5 ? 0.6 : -0.4)
}

const dash: Cue = ({ text }) => (/^(?:——|—|--)/u.test(text) ? 1.5 : 0)

/** `一句 二句`: two clauses set apart by a space. */
const clauses: Cue = ({ text }) => (/[\p{Script=Han}”》] [“《\p{Script=Han}]/u.test(text) ? 0.8 : 0)

const title: Cue = ({ text }) => (isNoticeTitle(text) ? 3 : 0)

const brackets: Cue = ({ text }) => {
  const open = text.match(/[（(“《「]/gu)?.length ?? 0
  const closed = text.match(/[）)”》」]/gu)?.length ?? 0
  return open === closed ? 0 : -0.7
}

/** What comes next: a dateline or a byline follows a headline, nothing does at the foot of the page. */
const next: Cue = ({ cells }, { pieces, at, profile }) => {
  const after = pieces[at + 1]
  if (!after) return 1
  if (after.mark === 'byline' || after.mark === 'vertical') return 1.5
  if (after.mark !== 'text') return 0.3
  // A name above a date or a telephone number signs a notice.
  if (isDetail(after.text)) return -5
  const long = profile.paragraphLines && after.cells > 2.5 * cells ? 0.5 : 0
  const apart = long + (after.gap > profile.gap + 1 ? 0.6 : 0)
  return apart + (opensStory(after.text) ? 1.5 : 0)
}

/** What came before: a headline may follow the end of a story. */
const previous: Cue = (piece, { pieces, at, profile }) => {
  const before = pieces[at - 1]
  if (!before || ['credit', 'photo', 'furniture'].includes(before.mark)) return 1.6
  if (before.mark === 'vertical') return 0
  if (before.mark !== 'text') return 0.8
  return piece.gap > profile.gap + 1 ? 0.5 : 0
}

/** A tight pair in a page that parts its lines is one headline or subhead. */
const tight: Cue = (piece, { pieces, at, profile }) => {
  if (profile.gap === 0) return 0
  const after = pieces[at + 1]
  const before = pieces[at - 1]
  const withNext = after?.mark === 'text' && after.gap === 0 && !/[\d,]$/u.test(piece.text)
  const withLast = before?.mark === 'text' && piece.gap === 0 && !/[\d,]$/u.test(before.text)
  const short = (other?: Piece) =>
    (other?.cells ?? 99) <= 60 && !SENTENCE_END.test(other?.text ?? '。')
  return (withNext && short(after)) || (withLast && short(before)) ? 1.5 : 0
}

/** Where blank lines tell something, they stand round headlines. */
const parted: Cue = (piece, { pieces, at, profile }) => {
  if (!profile.telling || !profile.han) return 0
  const after = pieces[at + 1]
  return (piece.gap > 0 ? 1 : 0) + (after && after.gap > 0 ? 0.8 : 0)
}

/** Where paragraphs are indented, what is not and follows the end of one begins no paragraph. */
const flush: Cue = (piece, { pieces, at, profile }) => {
  if (!profile.indented || !profile.han) return 0
  if (piece.indent > 1) return -2.5
  const before = pieces[at - 1]
  if (before && before.mark === 'text' && !SENTENCE_END.test(before.text) && piece.gap === 0)
    return 0
  const after = pieces[at + 1]
  return after && after.indent > 1 ? 2 : 1
}

/** What was set apart, by a shadow or by letter-spacing, and ends no sentence. */
const emphasis: Cue = ({ set, cells }) => (set && cells >= 4 ? 3 : 0)

const frame: Cue = (piece, { profile }) => (piece.indent === 1 && !profile.indented ? 0.7 : 0)

const COMMON_CUES = [
  opening,
  lead,
  marks,
  inside,
  width,
  dash,
  emphasis,
  title,
  brackets,
  next,
  previous,
  tight,
  frame,
]
const HAN_CUES = [edges, clauses, parted, flush]
