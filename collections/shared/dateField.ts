import type { TextField } from 'payload'
import { words } from './words'

/** Whether the text is a day of the calendar, `1987-05-04`. */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** A day without time or zone, kept as text so that no clock can move it. */
export const dateField = (field: Partial<TextField> = {}): TextField =>
  ({
    name: 'date',
    type: 'text',
    label: words('日期', 'Date'),
    index: true,
    maxLength: 10,
    validate: (value: unknown, { required }: { required?: boolean }) =>
      isDay(value) ||
      (!value && !required) ||
      'A day is written like 1987-05-04. / 日期写作 1987-05-04。',
    ...field,
    admin: { placeholder: 'YYYY-MM-DD', ...field.admin },
  }) as TextField
