import { splitWeekdays } from './splitWeekdays'
import type { Frequency, Recurrence, RuleDay, RuleEnd, Weekday } from './types'

const names: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const units: Record<Frequency, string> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
}

/** A rule in English: `every Sunday`, `every 2 weeks on Sunday, 10 times`. */
export function english(rule: Recurrence): string {
  const limits = limitsOf(rule)
  const only = limits.length > 0 ? ` (only ${limits.join(', ')})` : ''
  return `${dates(rule)}${only}${picked(rule)}${end(rule)}`
}

/** How often, and on which dates of the period. */
function dates(rule: Recurrence): string {
  const unit = units[rule.frequency]
  const every = rule.interval === 1 ? `every ${unit}` : `every ${rule.interval} ${unit}s`
  if (rule.frequency === 'DAILY') return every
  if (rule.frequency === 'WEEKLY') {
    if (rule.byDay.length === 0) return every
    const days = weekdays(rule.byDay)
    return rule.interval === 1 ? `every ${days}` : `${every} on ${days}`
  }
  const weeks = rule.byWeekNo.map((week) => (week > 0 ? `${week}` : `${place(week)}`))
  return [every, ...listed('in week', weeks), ...daysOf(rule)].join(' ')
}

function daysOf(rule: Recurrence): readonly string[] {
  const months = rule.frequency === 'YEARLY' ? listed('', monthsOf(rule)) : []
  const month = months.join('')
  const yearDays = listed(
    'on the',
    rule.byYearDay.map((day) => `${place(day)} day`),
  )
  const weekdayText = isLimit(rule) || rule.byDay.length === 0 ? [] : [onDays(rule)]
  // `on 4 May` where days of one month are all that is said.
  if (month && rule.byMonthDay.length > 0 && rule.byMonthDay.every((day) => day > 0)) {
    return [...yearDays, `on ${and(rule.byMonthDay.map(String))} ${month}`]
  }
  const each = rule.frequency === 'YEARLY' && !month ? ' of each month' : ''
  const monthDays = listed('on the', rule.byMonthDay.map(monthDay)).map((text) => `${text}${each}`)
  return [...yearDays, ...monthDays, ...weekdayText, ...(month ? [`in ${month}`] : [])]
}

const onDays = (rule: Recurrence): string => {
  const hasOrdinal = rule.byDay.some(({ ordinal }) => ordinal !== 0)
  const isPlain = hasOrdinal || rule.byWeekNo.length > 0
  return `on ${hasOrdinal ? 'the ' : isPlain ? '' : 'every '}${weekdays(rule.byDay)}`
}

const monthDay = (day: number): string =>
  day === -1 ? 'last day' : `${place(day)}${day < 0 ? ' day' : ''}`

/** Whether weekdays only pick from days that are given otherwise. */
const isLimit = (rule: Recurrence): boolean =>
  rule.frequency === 'DAILY' || rule.byMonthDay.length > 0 || rule.byYearDay.length > 0

const limitsOf = (rule: Recurrence): readonly string[] => [
  ...(rule.frequency === 'YEARLY' ? [] : listed('in', monthsOf(rule))),
  ...(rule.frequency === 'DAILY' ? listed('on the', rule.byMonthDay.map(monthDay)) : []),
  ...(isLimit(rule) && rule.byDay.length > 0 ? [`on ${weekdays(rule.byDay)}`] : []),
]

const monthsOf = (rule: Recurrence): readonly string[] =>
  rule.byMonth.map((month) => monthNames[month - 1] ?? '')

function weekdays(days: readonly RuleDay[]): string {
  const runs = splitWeekdays(days).map((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) return ''
    return first === last ? names[first.day] : `${names[first.day]} to ${names[last.day]}`
  })
  const ordinals = days
    .filter(({ ordinal }) => ordinal !== 0)
    .map(({ ordinal, day }) => `${place(ordinal)} ${names[day]}`)
  return and([...ordinals, ...runs])
}

/** `1st`, `22nd`, `last`, `2nd last`. */
function place(number: number): string {
  if (number === -1) return 'last'
  const size = Math.abs(number)
  const isTeen = size % 100 > 10 && size % 100 < 14
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][size % 10] ?? 'th')
  return `${size}${ending}${number < 0 ? ' last' : ''}`
}

/** `a`, `a and b`, `a, b and c` */
const and = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '')

const listed = (before: string, items: readonly string[]): readonly string[] =>
  items.length > 0 ? [`${before} ${and(items)}`.trim()] : []

const picked = (rule: Recurrence): string =>
  listed('the', rule.bySetPos.map(place))
    .map((text) => `, ${text} of these`)
    .join('')

function end({ count, until }: Recurrence): string {
  if (count !== undefined) return count === 1 ? ', once' : `, ${count} times`
  return until ? ` until ${moment(until)}` : ''
}

function moment(until: RuleEnd): string {
  const text =
    until.kind === 'day' ? until.day : until.kind === 'local' ? until.local : until.instant
  const [year, month = 1, day] = text.slice(0, 10).split('-').map(Number)
  const date = `${day} ${monthNames[month - 1]} ${year}`
  if (until.kind === 'day') return date
  return `${date}, ${text.slice(11, 16)}${until.kind === 'instant' ? ' UTC' : ''}`
}
