import { codes, type ErrorCode } from '@/errors/codes'
import { itemSlugs } from '@/items/stages'
import type { JsonSchema } from '../types'

type Plain = (typeof codes)[keyof typeof codes]

/** When an error has a word of its own beside that of its status. */
const ownCodes: Readonly<Record<Exclude<ErrorCode, Plain>, string>> = {
  'filter-not-allowed': '`where` names what cannot be filtered by',
  'sort-not-allowed': '`sort` names what cannot be sorted by',
  'select-not-allowed': '`select` or `joins` names what is not there to read',
  'query-too-costly': 'the query would cost the database too much',
  'cursor-not-valid': 'a cursor that this archive did not give',
}

/** Every code that an error may have. */
export const errorCodes: readonly string[] = [
  ...new Set([...Object.values(codes), ...Object.keys(ownCodes)]),
]

/** What every refusal looks like. */
export const errorSchema: JsonSchema = {
  type: 'object',
  description: 'Why it was not done. Go by `code`; `message` is for people.',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: {
            type: 'string',
            enum: errorCodes,
            description: Object.entries(ownCodes)
              .map(([code, when]) => `\`${code}\`: ${when}.`)
              .join(' '),
          },
          message: { type: 'string' },
        },
      },
    },
    current: {
      type: ['object', 'integer'],
      description: 'With 409: how it stands now; its revision, where that is all.',
    },
  },
}

/** A reference to a component. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** An object of which all these properties are there. */
export const shape = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  additionalProperties: false,
})

export const text: JsonSchema = { type: 'string' }
export const maybeText: JsonSchema = { type: ['string', 'null'] }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const yes: JsonSchema = { type: 'boolean' }
export const moment: JsonSchema = { type: 'string', format: 'date-time' }
export const maybeMoment: JsonSchema = { type: ['string', 'null'], format: 'date-time' }
export const day: JsonSchema = { type: 'string', format: 'date' }
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** It, or null. */
export const maybe = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
export const maybeCount: JsonSchema = { type: ['integer', 'null'] }

/** One of these words. */
export const choiceOf = (values: readonly string[]): JsonSchema => ({
  type: 'string',
  enum: values,
})

/** Names an item, with its kind. */
export const itemName = { collection: choiceOf(itemSlugs), id: text } as const

/** Who did something; null when nobody did. */
export const maybePerson = maybe(shape({ id: text, name: maybeText }))

/** A page of documents, by number (with counts) or by cursor (without). */
export const pageOf = (name: string): JsonSchema =>
  shape(
    {
      docs: list(ref(name)),
      hasNextPage: yes,
      nextCursor: { ...maybeText, description: 'With `cursor`: where the next page begins.' },
      totalDocs: count,
      totalPages: count,
      limit: count,
      page: maybeCount,
      pagingCounter: maybeCount,
      nextPage: maybeCount,
      prevPage: maybeCount,
      hasPrevPage: yes,
    },
    ['nextCursor', 'totalDocs', 'totalPages', 'limit', 'page', 'pagingCounter', 'nextPage', 'prevPage', 'hasPrevPage'], // prettier-ignore
  )
