import type { Recurrence } from './types'

/** A rule as RFC 5545 writes it, without its end (COUNT, UNTIL): `FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR`. */
export function writePattern(rule: Recurrence): string {
  const days = rule.byDay.map(({ ordinal, day }) => (ordinal === 0 ? day : `${ordinal}${day}`))
  const lists = [
    ['BYMONTH', rule.byMonth],
    ['BYWEEKNO', rule.byWeekNo],
    ['BYYEARDAY', rule.byYearDay],
    ['BYMONTHDAY', rule.byMonthDay],
    ['BYDAY', days],
    ['BYSETPOS', rule.bySetPos],
  ] as const
  return [
    `FREQ=${rule.frequency}`,
    `INTERVAL=${rule.interval}`,
    ...lists.flatMap(([name, values]) =>
      values.length > 0 ? [`${name}=${values.join(',')}`] : [],
    ),
    `WKST=${rule.weekStart}`,
  ].join(';')
}
