import type { FlattenedField } from 'payload'

/** A relation as it is stored: from where in the row, to what. */
export type Relation = { readonly path: string; readonly to: string; readonly id: string }

type Data = Readonly<Record<string, unknown>>
type Walk = {
  readonly fields: readonly FlattenedField[]
  readonly data: Data
  readonly at?: string
}

/**
 * Every relation of a row that its fields tell of: to one or many, of one kind or several, inside
 * arrays, blocks and groups, and in the links and pictures of rich text.
 */
export function findRelations({ fields, data, at = '' }: Walk): Relation[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (value === null || value === undefined) return []
    return ofField({ field, value, path: `${at}${field.name}` })
  })
}

type Found = { readonly field: FlattenedField; readonly value: unknown; readonly path: string }

function ofField({ field, value, path }: Found): Relation[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return asList(value).flatMap((one) => toRelation({ one, to: field.relationTo, path }))
    case 'array':
      return asList(value).flatMap((row, i) =>
        findRelations({ fields: field.flattenedFields, data: asData(row), at: `${path}.${i}.` }),
      )
    case 'blocks':
      return asList(value).flatMap((row, i) => {
        const block = field.blocks.find(({ slug }) => slug === asData(row).blockType)
        const fields = block?.flattenedFields ?? []
        return findRelations({ fields, data: asData(row), at: `${path}.${i}.` })
      })
    case 'group':
    case 'tab':
      return findRelations({ fields: field.flattenedFields, data: asData(value), at: `${path}.` })
    case 'richText':
      return ofRichText({ value, path })
    default:
      return []
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null ? (value as Data) : {}

type One = { readonly one: unknown; readonly to: string | readonly string[]; readonly path: string }

/** `'a-1'` where one kind is possible, `{ relationTo, value }` where several are. */
function toRelation({ one, to, path }: One): Relation[] {
  if (one === null || one === undefined) return []
  if (typeof to === 'string') return [{ path, to, id: String(one) }]
  const { relationTo, value } = asData(one)
  return [{ path, to: String(relationTo), id: String(value) }]
}

/** A picture or a link anywhere in the tree of nodes. */
function ofRichText({ value, path }: { value: unknown; path: string }): Relation[] {
  if (Array.isArray(value)) return value.flatMap((one) => ofRichText({ value: one, path }))
  if (typeof value !== 'object' || value === null) return []
  const node = asData(value)
  const own = 'relationTo' in node && 'value' in node ? toRelation({ one: node, to: [], path }) : []
  return [...own, ...Object.values(node).flatMap((inner) => ofRichText({ value: inner, path }))]
}
