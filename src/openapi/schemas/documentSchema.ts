import {
  entityToJSONSchema,
  type CollectionSlug,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import type { JsonSchema } from '../types'
import { readableFields, type Reader } from './readableFields'
import { describeField } from './fieldWords'

type Of = {
  readonly config: SanitizedConfig
  readonly slug: CollectionSlug
  readonly reader: Reader
  /** The component that stands for a related document; none where it is not described. */
  readonly nameOf: (slug: string) => string | undefined
}

/**
 * A collection's documents as this reader gets them: the fields of the configuration that he may read,
 * and no others. Only the id is sure to be there: `select` leaves out what is not wanted.
 */
export async function documentSchema({ config, slug, reader, nameOf }: Of): Promise<JsonSchema> {
  const entity = config.collections.find((one) => one.slug === slug)
  if (!entity) throw new Error(`The configuration has no collection “${slug}” to describe.`)
  const fields = await readableFields({ fields: entity.flattenedFields, reader })
  const schema = entityToJSONSchema(config, { ...entity, flattenedFields: fields }, new Map(), 'text') // prettier-ignore
  const properties = {
    ...withFields(schema.properties ?? {}, fields),
    ...(reader ? {} : Object.fromEntries((emptied[slug] ?? []).map((name) => [name, empty]))),
  }
  return toOpenApi({ ...schema, properties, required: ['id'] }, nameOf) as JsonSchema
}

/** Lists that field access takes the rows of, and leaves there. */
const emptied: Readonly<Record<string, readonly string[]>> = { notices: ['contacts'] }
const empty: JsonSchema = { type: 'array', maxItems: 0, description: 'Empty for readers.' }

type Properties = Readonly<Record<string, unknown>>

/** What the fields say beyond their types: what they are, and how a date is written. */
const withFields = (properties: Properties, fields: readonly FlattenedField[]): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const field = fields.find((one) => one.name === name)
      const inner = field && 'flattenedFields' in field ? field.flattenedFields : undefined
      const { items } = schema as { readonly items?: { readonly properties?: Properties } }
      return [
        name,
        {
          ...(schema as object),
          ...describeField(name, field),
          ...(inner && items?.properties
            ? { items: { ...items, properties: withFields(items.properties, inner) } }
            : {}),
        },
      ]
    }),
  )

/**
 * JSON Schema of draft 4, as Payload writes it, to that of OpenAPI 3.1: references to components, null
 * among the values of a choice that may be empty, and nothing that only TypeScript understands.
 */
function toOpenApi(schema: unknown, nameOf: Of['nameOf']): unknown {
  if (Array.isArray(schema)) return schema.map((one) => toOpenApi(one, nameOf))
  if (typeof schema !== 'object' || !schema) return schema
  const { $ref, tsType, oneOf, ...rest } = schema as Record<string, unknown>
  void tsType
  if (typeof $ref === 'string') return referTo($ref, nameOf)
  const { type, enum: values } = rest as { readonly type?: unknown; readonly enum?: unknown[] }
  const isEmptyable = Array.isArray(type) && type.includes('null') && Array.isArray(values)
  return Object.fromEntries(
    Object.entries({
      ...rest,
      ...(oneOf ? { anyOf: oneOf } : {}),
      ...(isEmptyable ? { enum: [...values, null] } : {}),
    }).map(([name, inside]) => [name, toOpenApi(inside, nameOf)]),
  )
}

function referTo(ref: string, nameOf: Of['nameOf']): JsonSchema {
  const name = nameOf(ref.split('/').at(-1) ?? '')
  return name ? { $ref: `#/components/schemas/${name}` } : { type: 'object', required: ['id'] }
}
