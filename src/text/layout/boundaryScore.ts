import { opensStory } from '../patterns/datelines'
import { isDateLine, isFamilyNotice, isNoticeTitle } from '../patterns/notices'
import { isClosed } from './breakScore'
import type { Profile, Unit } from './draft'

/** What lies between two consecutive paragraphs, with how it hangs together. */
export type Border = {
  readonly before: Unit | undefined
  readonly after: Unit | undefined
  readonly between: readonly Unit[]
  /** Which share of the headlines between is found in the text before, and after. */
  readonly headBefore: number
  readonly headAfter: number
  /** Which share of the text on one side is found on the other. */
  readonly cohesion: number
}

/** What a page does often. */
export type Habits = {
  /** Blank lines between two lines of a column. */
  readonly gap: number
  readonly apart: Profile['apart']
  readonly datelines: number
  readonly credits: number
  readonly bylines: number
}

/** How strongly a new story begins between two paragraphs, as a sum of cues. */
export function boundaryScore(border: Border, habits: Habits): number {
  const { before, after, between } = border
  if (!before || !after) return 10
  const heads = between.filter((unit) => unit.kind === 'head')
  const score =
    markScore(border) +
    headsScore(border, heads, habits) +
    habitScore(border, habits) +
    blankScore(border, habits)
  const last = before.pieces.at(-1)
  return (last && isClosed(last)) || heads.length > 1 ? score : score - 5
}

function markScore({ before, after, between }: Border): number {
  let score = after && opensStory(after.text) ? 8 : 0
  // The date below a notice ends it.
  if (before && isDateLine(before.text) && !(after && isDateLine(after.text))) score += 5
  if (before && after && isFamilyNotice(before.text) && !isFamilyNotice(after.text)) score += 5
  const kinds = new Set(between.map((unit) => unit.kind))
  if (kinds.has('credit')) score += 7
  if (kinds.has('jump')) score += 8
  if (kinds.has('from')) score += 8
  if (kinds.has('byline')) score += 4
  return score
}

function headsScore(
  { headBefore, headAfter, cohesion, before, after }: Border,
  heads: readonly Unit[],
  habits: Habits,
): number {
  if (heads.length === 0) {
    const wider = Math.abs((before?.width ?? 0) - (after?.width ?? 0)) >= 6 ? 0.8 : 0
    return wider - 1
  }
  // A subhead tells what follows it; a headline set after its body tells what went before.
  const describes =
    5 * Math.max(0, headBefore - headAfter) - 2 * Math.max(0, headAfter - headBefore)
  const notice = heads.some((unit) => isNoticeTitle(unit.text)) ? 5 : 0
  const apart = heads.slice(1).some((unit) => (unit.pieces[0]?.gap ?? 0) > 0)
  const many = apart ? 2 : 0.5 * (heads.length - 1)
  const upright = heads.some((unit) => unit.pieces.some((piece) => piece.mark === 'vertical'))
  const dash = heads.some((unit) => /^(?:——|—|--)/u.test(unit.text)) ? 2 : 0
  const form = notice + many + dash + (upright ? 3 : 0) + gapScore(after, habits)
  return form + describes + 14 * (0.1 - cohesion) + 0.5
}

/**
 * Where blank lines part stories, one begins after each, with its headline or without; a headline that
 * stands tight on both sides is a crosshead.
 */
function blankScore({ after, between }: Border, { apart }: Habits): number {
  if (apart !== 'stories' || !after) return 0
  const blank = [...between, after].some((unit) => (unit.pieces[0]?.gap ?? 0) > 0)
  const tight = after.pieces[0]?.gap === 0
  if (between.length > 0) return blank ? (tight ? 7 : 3) : -6
  return blank && !/^[^\p{L}]*\p{Ll}/u.test(after.text) ? 5 : 0
}

/** A wider gap than the page's usual one parts stories rather than a story and its subhead. */
function gapScore(after: Unit | undefined, habits: Habits): number {
  return (after?.pieces[0]?.gap ?? 0) > habits.gap ? 2 : 0
}

/** Where most stories have a dateline or a closing credit, a start without either is unlikely. */
function habitScore({ after, between }: Border, habits: Habits): number {
  const bare = !opensStory(after?.text ?? '') && !between.some((unit) => unit.kind === 'credit')
  if (!bare) return 0
  const marked = Math.max(habits.datelines, habits.credits, habits.bylines)
  return marked >= 2 ? -1 : 0.8
}
