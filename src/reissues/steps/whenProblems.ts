import { isTimeZone } from '@/schedule/isTimeZone'
import { nextOccurrence } from '@/schedule/nextOccurrence'
import { parseRecurrence } from '@/schedule/parseRecurrence'
import { toLocal } from '@/schedule/toLocal'
import type { Reason } from '../reason'

type When = {
  readonly due: string | null | undefined
  readonly timeZone: string
  readonly recurrence: string
  readonly now: Date
}

const mostYears = 50

/** What is wrong with when a reissue is to come out; `due` is not missing where it comes out at once. */
export function whenProblems({ due, timeZone, recurrence, now }: When): Reason[] {
  if (!isTimeZone(timeZone)) return [noZone(timeZone)]
  if (!due) return [noMoment]
  return [
    ...momentProblems({ due, timeZone, now }),
    ...(recurrence ? recurrenceProblems({ due, timeZone, recurrence }) : []),
  ]
}

function momentProblems({ due, timeZone, now }: { due: string; timeZone: string; now: Date }) {
  const moment = new Date(due)
  if (moment < now) return [past(inZone(due, timeZone), inZone(now.toISOString(), timeZone))]
  const isFar = moment.getUTCFullYear() > now.getUTCFullYear() + mostYears
  return isFar ? [tooFar(due.slice(0, 10))] : []
}

type Repeated = { readonly due: string; readonly timeZone: string; readonly recurrence: string }

function recurrenceProblems({ due, timeZone, recurrence }: Repeated): Reason[] {
  const parsed = parseRecurrence(recurrence)
  if (!parsed.ok) return parsed.reasons.map(badRule)
  const next = nextOccurrence({ recurrence, start: due, timeZone, after: due })
  return next ? [] : [neverFires]
}

/** A moment as the clock on the wall shows it: `2027-03-01 09:00`. */
const inZone = (instant: string, timeZone: string): string =>
  toLocal({ instant, timeZone }).local.replace('T', ' ')

const noZone = (name: string): Reason => ({
  en: `There is no time zone “${name}”: choose one such as Asia/Shanghai.`,
  zh: `没有时区“${name}”：请选一个，例如 Asia/Shanghai。`,
})

const noMoment = {
  en: 'It has no due moment: set one, or publish it now.',
  zh: '还没有发布时刻：请设定，或立即发布。',
}

const past = (due: string, now: string): Reason => ({
  en: `Its due moment ${due} is past (it is ${now}): choose a later one, or publish it now.`,
  zh: `发布时刻 ${due} 已过（现在是 ${now}）：请改为以后的时刻，或立即发布。`,
})

const tooFar = (due: string): Reason => ({
  en: `Its due moment ${due} is more than ${mostYears} years away: choose an earlier one.`,
  zh: `发布时刻 ${due} 在 ${mostYears} 年以后：请改早一些。`,
})

const badRule = ({ en, zh }: Reason): Reason => ({
  en: `Its recurrence: ${en}`,
  zh: `重复规则有误：${zh}`,
})

const neverFires = {
  en: 'Its recurrence never fires after the due moment: change the rule or remove it.',
  zh: '按这条重复规则，发布时刻之后再也不会发生：请修改规则，或去掉重复。',
}
