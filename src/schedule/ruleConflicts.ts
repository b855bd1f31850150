import type { Frequency, Recurrence } from './types'

type Conflict = {
  readonly is: (rule: Recurrence) => boolean
  readonly reason: string
}

const often: Record<Frequency, string> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
}

const ordinals = (rule: Recurrence): readonly number[] =>
  rule.byDay.map(({ ordinal }) => Math.abs(ordinal)).filter((ordinal) => ordinal > 0)

const isWithinMonth = (rule: Recurrence): boolean =>
  rule.frequency === 'MONTHLY' || rule.byMonth.length > 0

// What RFC 5545, section 3.3.10, rules out, and what no newspaper plans.
const conflicts: readonly Conflict[] = [
  {
    is: (rule) => rule.count !== undefined && rule.until !== undefined,
    reason: 'A rule ends after so many times or on a date: keep COUNT or UNTIL, not both.',
  },
  {
    is: (rule) => rule.frequency === 'YEARLY' && rule.interval > 100,
    reason: 'More than 100 years lie between two occurrences: give an INTERVAL from 1 to 100.',
  },
  {
    is: (rule) => rule.byYearDay.length > 0 && rule.frequency !== 'YEARLY',
    reason: 'BYYEARDAY counts the days of a year: use it with FREQ=YEARLY, or leave it out.',
  },
  {
    is: (rule) => rule.byWeekNo.length > 0 && rule.frequency !== 'YEARLY',
    reason: 'BYWEEKNO counts the weeks of a year: use it with FREQ=YEARLY, or leave it out.',
  },
  {
    is: (rule) => rule.byMonthDay.length > 0 && rule.frequency === 'WEEKLY',
    reason: 'A week has no days of the month: use BYDAY instead of BYMONTHDAY, or FREQ=MONTHLY.',
  },
  {
    is: (rule) => ordinals(rule).length > 0 && rule.byWeekNo.length > 0,
    reason: 'Weeks by number take plain days: write BYDAY=SU, not BYDAY=2SU, with BYWEEKNO.',
  },
  {
    is: (rule) => isWithinMonth(rule) && ordinals(rule).some((ordinal) => ordinal > 5),
    reason: 'A month has no more than five of one weekday: give a number from 1 to 5 in BYDAY.',
  },
]

/** Why the parts of a rule do not go together, each with the way out; empty if they do. */
export function conflictsOf(rule: Recurrence): readonly string[] {
  const reasons = conflicts.filter(({ is }) => is(rule)).map(({ reason }) => reason)
  const period = often[rule.frequency]
  if (ordinals(rule).length > 0 && (rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY')) {
    reasons.push(`A ${period} has one day of each name: write BYDAY=SU, not BYDAY=2SU.`)
  }
  if (rule.bySetPos.length > 0 && (rule.frequency === 'DAILY' || !picksDates(rule))) {
    reasons.push(
      rule.frequency === 'DAILY'
        ? 'A day is one date, so there is none to pick: leave out BYSETPOS.'
        : `BYSETPOS picks from the dates of a ${period}: say which with BYDAY or another BY part.`,
    )
  }
  return reasons
}

const picksDates = (rule: Recurrence): boolean =>
  [rule.byDay, rule.byMonth, rule.byMonthDay, rule.byYearDay, rule.byWeekNo].some(
    (list) => list.length > 0,
  )
