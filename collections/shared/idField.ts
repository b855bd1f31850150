import { editorField } from '@/access/fields'
import type { TextField } from 'payload'
import { v7 as uuidv7 } from 'uuid'

const pattern = /^[a-z0-9][a-z0-9._-]{0,119}$/u

/**
 * A text id made by the application, the same on SQLite and MongoDB: a time-ordered UUID unless the
 * writer brings its own (an import derives it from the source). Correctors bring none: an id taken
 * beforehand would pass for something already imported.
 */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  maxLength: 120,
  access: { create: editorField },
  defaultValue: () => uuidv7(),
  admin: { hidden: true },
  validate: (value: unknown) =>
    (typeof value === 'string' && pattern.test(value)) ||
    'An id has 1 to 120 of a–z, 0–9, dot, hyphen and underscore, and starts with a letter or digit.',
}
