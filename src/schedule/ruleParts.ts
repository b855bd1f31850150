import { isDay } from '@/items/isDay'
import type { Frequency, Recurrence, RuleDay, RuleEnd, Weekday } from './types'
import { firstYear, lastYear, readInstant, readWall } from './wallTime'

/** What one part of a rule says. */
export type RuleParts = Partial<Omit<Recurrence, 'pattern'>>

/** What a part says, or a sentence why it cannot be taken. */
type PartReader = (value: string) => RuleParts | string

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

function readFrequency(value: string): RuleParts | string {
  const frequency: Frequency | undefined = frequencies.find((name) => name === value)
  return frequency
    ? { frequency }
    : `FREQ=${value} cannot be planned: use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.`
}

function readWeekStart(value: string): RuleParts | string {
  return isWeekday(value)
    ? { weekStart: value }
    : `WKST=${value} is not a day of the week: use ${weekdayNames.join(', ')}.`
}

type NamedReader = [name: string, read: PartReader]

function timePart(name: string): NamedReader {
  return [name, () => `The time of day is that of the due moment: leave out ${name}.`]
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
  const read = (value: string): RuleParts | string => {
    const number = /^\d{1,6}$/u.test(value) ? Number(value) : 0
    return number >= 1 && number <= most
      ? take(number)
      : `${name}=${value} is out of range: give a whole number from 1 to ${most}.`
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
  const back = isSigned ? `, or from -${most} to -1 to count from the end` : ''
  const read = (value: string): RuleParts | string => {
    const numbers = value.split(',').map((item) => (form.test(item) ? Number(item) : 0))
    return numbers.every((number) => number !== 0 && Math.abs(number) <= most)
      ? take([...new Set(numbers)])
      : `${name}=${value} is out of range: give numbers from 1 to ${most}${back}, with commas between.`
  }
  return [name, read]
}

function readDays(value: string): RuleParts | string {
  const byDay: RuleDay[] = []
  for (const item of value.split(',')) {
    const [, ordinal, day = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/u.exec(item) ?? []
    const number = ordinal === undefined ? 0 : Number(ordinal)
    if (!isWeekday(day) || Math.abs(number) > 53 || (ordinal !== undefined && number === 0)) {
      return `BYDAY=${item} is not a day of the week: use ${weekdayNames.join(', ')}, or 2SU for the second Sunday and -1FR for the last Friday.`
    }
    if (!byDay.some((known) => known.day === day && known.ordinal === number)) {
      byDay.push({ ordinal: number, day })
    }
  }
  return { byDay }
}

/** `20301231`, `20301231T160000` (in the zone of the rule) or `20301231T160000Z`. */
function readEnd(value: string): RuleParts | string {
  const [, year, month, day, hour, minute, second, zulu] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/u.exec(value) ?? []
  const date = `${year}-${month}-${day}`
  const until = endAt(date, hour && `${hour}:${minute}:${second}`, zulu === 'Z')
  return until
    ? { until }
    : `UNTIL=${value} is not a date of the years ${firstYear} to ${lastYear}: write it like 20301231, or 20301231T160000Z.`
}

function endAt(date: string, time: string | undefined, isUtc: boolean): RuleEnd | undefined {
  const local = `${date}T${time ?? '00:00:00'}`
  if (!isDay(date) || readWall(local) === undefined) return undefined
  if (!time) return { kind: 'day', day: date }
  if (!isUtc) return { kind: 'local', local }
  return { kind: 'instant', instant: new Date(readInstant(`${local}Z`)).toISOString() }
}
