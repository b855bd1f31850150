import type { TextField } from 'payload'
import { isDay } from '@/items/isDay'
import { words } from './words'

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
