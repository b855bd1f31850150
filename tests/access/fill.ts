import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

/** A value for every field of a collection, so that nothing is left out of an answer for being empty. */
export const fill = (fields: readonly FlattenedField[]): Row =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = 'virtual' in field && field.virtual ? undefined : valueOf(field)
      return value === undefined || field.name === 'id' ? [] : [[field.name, value]]
    }),
  )

function valueOf(field: FlattenedField): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return `secret-${field.name}`
    case 'number':
      return 1
    case 'checkbox':
      return true
    case 'date':
      return '2026-01-01T00:00:00.000Z'
    case 'json':
      return { secret: `secret-${field.name}` }
    case 'array':
      return [{ id: `row-${field.name}`, ...fill(field.flattenedFields) }]
    default:
      return undefined
  }
}
