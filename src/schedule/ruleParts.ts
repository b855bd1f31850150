import { isDay } from '@/items/isDay'
import type { Frequency, Reason, Recurrence, RuleDay, RuleEnd, Weekday } from './types'
import { firstYear, lastYear, readInstant, readWall } from './wallTime'

/** What one part of a rule says. */
export type RuleParts = Partial<Omit<Recurrence, 'pattern'>>

/** What a part says, or why it cannot be taken. */
type PartReader = (value: string) => RuleParts | Reason

/** From Monday. */
export const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/** Reads one part of a rule by its name. */
export const partReaders: ReadonlyMap<string, PartReader> = new Map([
  ['FREQ', readFrequency],
  numberPart({ name: 'INTERVAL', most: 999, take: (interval) => ({ interval }) }),
  numberPart({ name: 'COUNT', most: 9999, take: (count) => ({ count }) }),
  ['UNTIL', readEnd],
  ['BYDAY', readDays],
  listPart({ name: 'BYMONTH', most: 12, take: (byMonth) => ({ byMonth }) }),
  listPart({ name: 'BYMONTHDAY', most: 31, take: (byMonthDay) => ({ byMonthDay }) }),
  listPart({ name: 'BYYEARDAY', most: 366, take: (byYearDay) => ({ byYearDay }) }),
  listPart({ name: 'BYWEEKNO', most: 53, take: (byWeekNo) => ({ byWeekNo }) }),
  listPart({ name: 'BYSETPOS', most: 366, take: (bySetPos) => ({ bySetPos }) }),
  ['WKST', readWeekStart],
  timePart('BYHOUR'),
  timePart('BYMINUTE'),
  timePart('BYSECOND'),
])

const isWeekday = (value: string): value is Weekday => weekdayNames.some((name) => name === value)

function readFrequency(value: string): RuleParts | Reason {
  const frequency: Frequency | undefined = frequencies.find((name) => name === value)
  return frequency
    ? { frequency }
    : {
        en: `FREQ=${value} cannot be planned: use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.`,
        zh: `FREQ=${value} 无法排期：请用 FREQ=DAILY（每天）、WEEKLY（每周）、MONTHLY（每月）或 YEARLY（每年）。`,
      }
}

function readWeekStart(value: string): RuleParts | Reason {
  return isWeekday(value)
    ? { weekStart: value }
    : {
        en: `WKST=${value} is not a day of the week: use ${weekdayNames.join(', ')}.`,
        zh: `WKST=${value} 不是星期代号：请用 ${weekdayNames.join('、')}（周一至周日）。`,
      }
}

type NamedReader = [name: string, read: PartReader]

function timePart(name: string): NamedReader {
  const reason = {
    en: `The time of day is that of the due moment: leave out ${name}.`,
    zh: `钟点以发布时刻为准：请删去 ${name}。`,
  }
  return [name, () => reason]
}

function numberPart({
  name,
  most,
  take,
}: {
  readonly name: string
  readonly most: number
  readonly take: (number: number) => RuleParts
}): NamedReader {
  const read = (value: string): RuleParts | Reason => {
    const number = /^\d{1,6}$/u.test(value) ? Number(value) : 0
    return number >= 1 && number <= most
      ? take(number)
      : {
          en: `${name}=${value} is out of range: give a whole number from 1 to ${most}.`,
          zh: `${name}=${value} 超出范围：请写 1 至 ${most} 的整数。`,
        }
  }
  return [name, read]
}

function listPart({
  name,
  most,
  take,
}: {
  readonly name: string
  readonly most: number
  readonly take: (numbers: readonly number[]) => RuleParts
}): NamedReader {
  // Everything but a month may be counted from the end.
  const isSigned = name !== 'BYMONTH'
  const form = isSigned ? /^[+-]?\d{1,3}$/u : /^\d{1,2}$/u
  const back = isSigned
    ? {
        en: `, or from -${most} to -1 to count from the end`,
        zh: `（从末尾倒数写 -1 至 -${most}）`,
      }
    : { en: '', zh: '' }
  const read = (value: string): RuleParts | Reason => {
    const numbers = value.split(',').map((item) => (form.test(item) ? Number(item) : 0))
    return numbers.every((number) => number !== 0 && Math.abs(number) <= most)
      ? take([...new Set(numbers)])
      : {
          en: `${name}=${value} is out of range: give numbers from 1 to ${most}${back.en}, with commas between.`,
          zh: `${name}=${value} 超出范围：请写 1 至 ${most} 的整数${back.zh}，多个数之间用半角逗号隔开。`,
        }
  }
  return [name, read]
}

function readDays(value: string): RuleParts | Reason {
  const byDay: RuleDay[] = []
  for (const item of value.split(',')) {
    const [, ordinal, day = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/u.exec(item) ?? []
    const number = ordinal === undefined ? 0 : Number(ordinal)
    if (!isWeekday(day) || Math.abs(number) > 53 || (ordinal !== undefined && number === 0)) {
      return noWeekday(item)
    }
    if (!byDay.some((known) => known.day === day && known.ordinal === number)) {
      byDay.push({ ordinal: number, day })
    }
  }
  return { byDay }
}

const noWeekday = (item: string): Reason => ({
  en: `BYDAY=${item} is not a day of the week: use ${weekdayNames.join(', ')}, or 2SU for the second Sunday and -1FR for the last Friday.`,
  zh: `BYDAY=${item} 不是星期代号：请用 ${weekdayNames.join('、')}（周一至周日）；第二个周日写 2SU，最后一个周五写 -1FR。`,
})

/** `20301231`, `20301231T160000` (in the zone of the rule) or `20301231T160000Z`. */
function readEnd(value: string): RuleParts | Reason {
  const [, year, month, day, hour, minute, second, zulu] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/u.exec(value) ?? []
  const date = `${year}-${month}-${day}`
  const until = endAt(date, hour && `${hour}:${minute}:${second}`, zulu === 'Z')
  return until
    ? { until }
    : {
        en: `UNTIL=${value} is not a date of the years ${firstYear} to ${lastYear}: write it like 20301231, or 20301231T160000Z.`,
        zh: `UNTIL=${value} 不是 ${firstYear} 至 ${lastYear} 年间的日期：请照 20301231 或 20301231T160000Z 的样子写。`,
      }
}

function endAt(date: string, time: string | undefined, isUtc: boolean): RuleEnd | undefined {
  const local = `${date}T${time ?? '00:00:00'}`
  if (!isDay(date) || readWall(local) === undefined) return undefined
  if (!time) return { kind: 'day', day: date }
  if (!isUtc) return { kind: 'local', local }
  return { kind: 'instant', instant: new Date(readInstant(`${local}Z`)).toISOString() }
}
