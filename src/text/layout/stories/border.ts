import { opensStory } from '../../patterns/datelines'
import {
  isFamilyNotice,
  isLatinNoticeTitle,
  latinNoticeWords,
  opensAdvert,
} from '../../patterns/latinNotices'
import { opensLetter } from '../../patterns/latinLetters'
import { closesNotice, isDateLine, isNoticeTitle } from '../../patterns/notices'
import { isClosed } from '../labels/closed'
import type { Profile, Unit } from '../draft'
import type { CueWeights } from '../weights'
import { goesOn } from './goesOn'

/** What lies between two consecutive paragraphs, and how they hang together. */
export type Border = {
  readonly before: Unit
  readonly after: Unit
  readonly between: readonly Unit[]
  /** Which share of the text on one side is found on the other, 0 to 1. */
  readonly cohesion: number
}

/** What a page does often. */
export type Habits = {
  readonly profile: Pick<Profile, 'gap' | 'apart' | 'han' | 'indented' | 'paragraphLines'>
  readonly datelines: number
  readonly credits: number
  readonly bylines: number
}

/** How strongly a new story begins between two paragraphs, headlines between them left out. */
export function borderScore(border: Border, habits: Habits, weights: CueWeights): number {
  const { before, after, cohesion } = border
  const last = before.pieces.at(-1)
  const cues = [
    markScore(border, weights),
    habitScore(border, habits, weights),
    blankScore(border, habits, weights),
    weights.cohesion * (weights.cohesionMiddle - cohesion),
    Math.abs(before.width - after.width) >= 6 ? weights.widthChange : 0,
    last && !isClosed(last) ? weights.unfinished : 0,
    goesOn(after.text) ? weights.goesOn : 0,
    opensFrame(border, habits) ? weights.frame : 0,
  ]
  return cues.reduce((sum, cue) => sum + cue, 0)
}

/** Small advertisements stand one below the other, each with its set phrases. */
function followsAdvert(before: Unit, after: Unit, between: readonly Unit[]): boolean {
  if (between.length > 0 || before.text.length > 300 || after.text.length > 300) return false
  return latinNoticeWords(before.text) > 0 && latinNoticeWords(after.text) > 0
}

/** One space before a line opens a new frame, where the page has no indents and parts its lines by blanks. */
function opensFrame({ after, between }: Border, { profile }: Habits): boolean {
  if (profile.indented || profile.gap === 0) return false
  return [...between, after].some(({ pieces }) => pieces[0]?.indent === 1)
}

function markScore({ before, after, between }: Border, weights: CueWeights): number {
  const kinds = new Set(between.map((unit) => unit.kind))
  let score = opensStory(after.text) || opensLetter(after.text) ? weights.opens : 0
  if (opensAdvert(after.text) || followsAdvert(before, after, between)) score += weights.advert
  if (between.some(({ kind, text }) => kind === 'head' && isLatinNoticeTitle(text))) {
    score += weights.advert
  }
  // The date below a notice ends it.
  if (isDateLine(before.text) && !isDateLine(after.text)) score += weights.signedBefore
  if (isFamilyNotice(before.text) !== isFamilyNotice(after.text)) score += weights.signedBefore
  if (closesNotice(before.text)) score += weights.signedBefore
  if (kinds.has('credit')) score += weights.creditBetween
  if (kinds.has('jump') || kinds.has('from')) score += weights.jumpBetween
  if (kinds.has('byline')) score += weights.bylineBetween
  return score
}

/** Where most stories have a dateline, a credit or a byline, a start without any is unlikely. */
function habitScore({ after, between }: Border, habits: Habits, weights: CueWeights): number {
  const bare =
    !opensStory(after.text) &&
    !between.some((unit) => unit.kind === 'credit' || unit.kind === 'byline')
  if (!bare || between.some((unit) => unit.kind === 'head' && isNoticeTitle(unit.text))) return 0
  const marked = Math.max(habits.datelines, habits.credits, habits.bylines)
  return marked >= 2 ? -weights.opensHabit : weights.opensHabit
}

/** Where blank lines part stories, or a gap is wider than the page's usual one, a story may begin. */
function blankScore({ after, between }: Border, habits: Habits, weights: CueWeights): number {
  const gaps = [...between, after].map((unit) => unit.pieces[0]?.gap ?? 0)
  if (habits.profile.apart === 'stories') {
    const blank = gaps.some((gap) => gap > 0)
    if (between.length > 0) return blank ? weights.blankParts : -weights.blankParts
    return blank && !/^[^\p{L}]*\p{Ll}/u.test(after.text) ? weights.blankParts - 1 : 0
  }
  return gaps.some((gap) => gap > habits.profile.gap) ? weights.widerGap : 0
}
