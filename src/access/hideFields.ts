import type { CollectionConfig, Field } from 'payload'
import { staffField } from './fields'
import { publicFieldsOf } from './queries/publicFields'

/**
 * The collection with every field closed to readers outside the house but those that are listed as
 * public. A field that has a rule of its own for reading keeps it.
 */
export function hideFields(collection: CollectionConfig): CollectionConfig {
  const open = publicFieldsOf(collection.slug)
  if (open.size === 0) return collection
  return {
    ...collection,
    fields: collection.fields.map((field) => hide({ field, open, path: '' })),
  }
}

type Place = {
  readonly field: Field
  readonly open: ReadonlySet<string>
  /** With its dot: `parts.`. */
  readonly path: string
}

function hide({ field, open, path }: Place): Field {
  const name = 'name' in field && typeof field.name === 'string' ? field.name : undefined
  const inside = name === undefined ? path : `${path}${name}.`
  const opened =
    'fields' in field && Array.isArray(field.fields)
      ? {
          ...field,
          fields: field.fields.map((inner) => hide({ field: inner, open, path: inside })),
        }
      : field
  if (name === undefined || field.type === 'ui' || open.has(`${path}${name}`))
    return opened as Field
  const access = 'access' in opened ? opened.access : undefined
  return { ...opened, access: { read: staffField, ...access } } as Field
}
