import { splitWeekdays } from './splitWeekdays'
import type { Frequency, Recurrence, RuleDay, RuleEnd, Weekday } from './types'

const names: Record<Weekday, string> = {
  MO: '周一',
  TU: '周二',
  WE: '周三',
  TH: '周四',
  FR: '周五',
  SA: '周六',
  SU: '周日',
}

const units: Record<Frequency, string> = {
  DAILY: '天',
  WEEKLY: '周',
  MONTHLY: '个月',
  YEARLY: '年',
}
const single: Record<Frequency, string> = { ...units, MONTHLY: '月' }

/** A rule in Chinese: `每周日`, `每年 5 月 4 日，至 2030 年 12 月 31 日`. */
export function chinese(rule: Recurrence): string {
  const limits = limitsOf(rule)
  const only = limits.length > 0 ? `（限${limits.join('、')}）` : ''
  return [`${dates(rule)}${only}`, ...picked(rule), ...end(rule)].join('，')
}

/** How often, and on which dates of the period. */
function dates(rule: Recurrence): string {
  const every =
    rule.interval === 1
      ? `每${single[rule.frequency]}`
      : `每 ${rule.interval} ${units[rule.frequency]}`
  if (rule.frequency === 'DAILY') return every
  if (rule.frequency === 'WEEKLY') return weekly(rule, every)
  const inside = [...monthsAndWeeks(rule), ...daysOf(rule)].join('')
  if (!inside) return every
  const joint = rule.interval === 1 ? '' : '的'
  return `${every}${joint}${/^\d/u.test(inside) ? ' ' : ''}${inside}`
}

function weekly(rule: Recurrence, every: string): string {
  if (rule.byDay.length === 0) return every
  const days = weekdays(rule.byDay)
  return rule.interval === 1 ? `每${days}` : `${every}的${days}`
}

const monthsAndWeeks = (rule: Recurrence): readonly string[] => [
  ...(rule.frequency === 'YEARLY' ? listed(months(rule)) : []),
  ...listed(rule.byWeekNo.map((week) => `${place(week)}周`)),
]

function daysOf(rule: Recurrence): readonly string[] {
  const isBare = rule.frequency === 'YEARLY' && rule.byMonth.length === 0
  const monthDays = rule.byMonthDay.map((day) =>
    day > 0 ? `${day} 日` : day === -1 ? '最后一日' : `${place(day)}日`,
  )
  const parts = [
    ...listed(rule.byYearDay.map((day) => `${place(day)}天`)),
    ...listed(monthDays).map((text) => (isBare ? `各月 ${text}` : spaced(rule, text))),
  ]
  const days = isLimit(rule) ? '' : weekdays(rule.byDay, '每个')
  return days ? [...parts, rule.byWeekNo.length > 0 ? `的${weekdays(rule.byDay)}` : days] : parts
}

/** `5 月 4 日`: a space between a month and the day after it. */
const spaced = (rule: Recurrence, text: string): string =>
  rule.frequency === 'YEARLY' && /^\d/u.test(text) ? ` ${text}` : text

/** Whether weekdays only pick from days that are given otherwise. */
const isLimit = (rule: Recurrence): boolean =>
  rule.frequency === 'DAILY' || rule.byMonthDay.length > 0 || rule.byYearDay.length > 0

const limitsOf = (rule: Recurrence): readonly string[] => [
  ...(rule.frequency === 'YEARLY' ? [] : listed(months(rule)).map((text) => ` ${text}`)),
  ...(rule.frequency === 'DAILY'
    ? listed(rule.byMonthDay.map((day) => (day > 0 ? ` ${day} 日` : `每月${place(day)}日`)))
    : []),
  ...(isLimit(rule) && rule.byDay.length > 0 ? [weekdays(rule.byDay)] : []),
]

const months = (rule: Recurrence): readonly string[] => rule.byMonth.map((month) => `${month} 月`)

function weekdays(days: readonly RuleDay[], each = ''): string {
  const runs = splitWeekdays(days).map((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) return ''
    return first === last ? `${each}${names[first.day]}` : `${names[first.day]}至${names[last.day]}`
  })
  const ordinals = days
    .filter(({ ordinal }) => ordinal !== 0)
    .map(({ ordinal, day }) => `${place(ordinal)}个${names[day]}`)
  return [...ordinals, ...runs].join('、')
}

/** `第 2 `, `最后一`, `倒数第 2 `: what stands before a measure word. */
function place(number: number): string {
  if (number > 0) return `第 ${number} `
  return number === -1 ? '最后一' : `倒数第 ${-number} `
}

const listed = (items: readonly string[]): readonly string[] =>
  items.length > 0 ? [items.join('、')] : []

const picked = (rule: Recurrence): readonly string[] =>
  listed(rule.bySetPos.map((number) => `${place(number)}个`)).map((text) => `取其中${text}`)

function end({ count, until }: Recurrence): readonly string[] {
  if (count !== undefined) return [`共 ${count} 次`]
  return until ? [`至 ${moment(until)}`] : []
}

function moment(until: RuleEnd): string {
  const text =
    until.kind === 'day' ? until.day : until.kind === 'local' ? until.local : until.instant
  const [year, month, day] = text.slice(0, 10).split('-').map(Number)
  const date = `${year} 年 ${month} 月 ${day} 日`
  if (until.kind === 'day') return date
  return `${date} ${text.slice(11, 16)}${until.kind === 'instant' ? ' UTC' : ''}`
}
