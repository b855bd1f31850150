import type { ValueKind } from './publicQueries'

const longest = 200

const day = /^\d{4}(?:-\d{2}){0,2}$/u
const moment = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2})?)?$/u
const whole = /^-?\d{1,9}$/u

/** Whether a value from a request is one of its kind: `1987-10` a day, `12` a number. */
export function isValue(kind: ValueKind, value: unknown): boolean {
  if (typeof value === 'number') return kind === 'number' && whole.test(String(value))
  if (typeof value !== 'string' || value.length > longest) return false
  if (kind === 'day') return day.test(value)
  if (kind === 'moment') return moment.test(value) && !Number.isNaN(Date.parse(value))
  return kind === 'number' ? whole.test(value) : value !== ''
}

/** How a value of each kind is written, for messages. */
export const writtenLike: Readonly<Record<ValueKind, string>> = {
  word: 'text of 1 to 200 characters',
  name: 'text of 1 to 200 characters',
  day: 'a day such as 1987-05-04',
  moment: 'a moment such as 2026-11-22T08:30:00Z',
  number: 'a whole number',
}
