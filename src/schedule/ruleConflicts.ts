import type { Frequency, Reason, Recurrence } from './types'

type Conflict = {
  readonly is: (rule: Recurrence) => boolean
  readonly reason: Reason
}

type Period = { readonly en: string; readonly zh: string }

const often: Record<Frequency, Period> = {
  DAILY: { en: 'day', zh: '天' },
  WEEKLY: { en: 'week', zh: '周' },
  MONTHLY: { en: 'month', zh: '个月' },
  YEARLY: { en: 'year', zh: '年' },
}

const ordinals = (rule: Recurrence): readonly number[] =>
  rule.byDay.map(({ ordinal }) => Math.abs(ordinal)).filter((ordinal) => ordinal > 0)

const isWithinMonth = (rule: Recurrence): boolean =>
  rule.frequency === 'MONTHLY' || rule.byMonth.length > 0

// What RFC 5545, section 3.3.10, rules out, and what no newspaper plans.
const conflicts: readonly Conflict[] = [
  {
    is: (rule) => rule.count !== undefined && rule.until !== undefined,
    reason: {
      en: 'A rule ends after so many times or on a date: keep COUNT or UNTIL, not both.',
      zh: 'COUNT（次数）与 UNTIL（截止）只能用一个：请删去其中之一。',
    },
  },
  {
    is: (rule) => rule.frequency === 'YEARLY' && rule.interval > 100,
    reason: {
      en: 'More than 100 years lie between two occurrences: give an INTERVAL from 1 to 100.',
      zh: '两次之间超过 100 年：INTERVAL 请写 1 至 100。',
    },
  },
  {
    is: (rule) => rule.byYearDay.length > 0 && rule.frequency !== 'YEARLY',
    reason: {
      en: 'BYYEARDAY counts the days of a year: use it with FREQ=YEARLY, or leave it out.',
      zh: 'BYYEARDAY 数的是一年中的第几天：请与 FREQ=YEARLY 同用，或删去。',
    },
  },
  {
    is: (rule) => rule.byWeekNo.length > 0 && rule.frequency !== 'YEARLY',
    reason: {
      en: 'BYWEEKNO counts the weeks of a year: use it with FREQ=YEARLY, or leave it out.',
      zh: 'BYWEEKNO 数的是一年中的第几周：请与 FREQ=YEARLY 同用，或删去。',
    },
  },
  {
    is: (rule) => rule.byMonthDay.length > 0 && rule.frequency === 'WEEKLY',
    reason: {
      en: 'A week has no days of the month: use BYDAY instead of BYMONTHDAY, or FREQ=MONTHLY.',
      zh: '按周重复，没有“几号”可言：请用 BYDAY 代替 BYMONTHDAY，或改为 FREQ=MONTHLY。',
    },
  },
  {
    is: (rule) => ordinals(rule).length > 0 && rule.byWeekNo.length > 0,
    reason: {
      en: 'Weeks by number take plain days: write BYDAY=SU, not BYDAY=2SU, with BYWEEKNO.',
      zh: 'BYWEEKNO 已定周次，星期前不能再加序数：请写 BYDAY=SU，不写 BYDAY=2SU。',
    },
  },
  {
    is: (rule) => isWithinMonth(rule) && ordinals(rule).some((ordinal) => ordinal > 5),
    reason: {
      en: 'A month has no more than five of one weekday: give a number from 1 to 5 in BYDAY.',
      zh: '一个月里，同是周几的日子至多五个：BYDAY 的序数请写 1 至 5。',
    },
  },
]

/** Why the parts of a rule do not go together, each with the way out; empty if they do. */
export function conflictsOf(rule: Recurrence): readonly Reason[] {
  const reasons = conflicts.filter(({ is }) => is(rule)).map(({ reason }) => reason)
  const period = often[rule.frequency]
  if (ordinals(rule).length > 0 && (rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY')) {
    reasons.push(oneOfEach(period))
  }
  if (rule.bySetPos.length > 0 && (rule.frequency === 'DAILY' || !picksDates(rule))) {
    reasons.push(rule.frequency === 'DAILY' ? noneToPick : pickFromWhat(period))
  }
  return reasons
}

const picksDates = (rule: Recurrence): boolean =>
  [rule.byDay, rule.byMonth, rule.byMonthDay, rule.byYearDay, rule.byWeekNo].some(
    (list) => list.length > 0,
  )

const oneOfEach = (period: Period): Reason => ({
  en: `A ${period.en} has one day of each name: write BYDAY=SU, not BYDAY=2SU.`,
  zh: `按${period.zh}重复，星期前不能加序数：请写 BYDAY=SU，不写 BYDAY=2SU。`,
})

const noneToPick = {
  en: 'A day is one date, so there is none to pick: leave out BYSETPOS.',
  zh: '按天重复，每次只有一个日期，无从挑选：请删去 BYSETPOS。',
}

const pickFromWhat = (period: Period): Reason => ({
  en: `BYSETPOS picks from the dates of a ${period.en}: say which with BYDAY or another BY part.`,
  zh: `BYSETPOS 是从一${period.zh}的若干日期里挑选：请用 BYDAY 或其他 BY 项写明是哪些日期。`,
})
