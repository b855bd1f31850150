import { publicQueries, type ValueKind } from '@/access/queries/publicQueries'
import { publicFieldsOf } from '@/access/queries/publicFields'
import type { PublicKind } from '@/changes/types'
import type { JsonSchema, Parameter } from './types'

const equality = ['equals', 'in']
const ordered = [
  ...equality,
  ...['not_equals', 'exists', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]

/** The comparisons that a filter's values take. */
export const operatorsOf = (kind: ValueKind): readonly string[] =>
  kind === 'name' ? equality : ordered

/** A document's id in the address. */
export const idParameter: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Its id.',
  schema: { type: 'string', maxLength: 120 },
}

/** Another part of the address. */
export const pathParameter = (
  name: string,
  description: string,
  schema: JsonSchema,
): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
})

/** Something behind the question mark. */
export const queryParameter = (
  name: string,
  description: string,
  schema: JsonSchema = { type: 'string' },
): Parameter => ({ name, in: 'query', description, schema })

/** What a list by revision takes, newest first. */
export const revisionParameters: readonly Parameter[] = [
  queryParameter('limit', 'How many at most.', { type: 'integer', minimum: 1, maximum: 100, default: 50 }), // prettier-ignore
  queryParameter('before', 'Only what is older than this revision.', { type: 'integer', minimum: 1 }), // prettier-ignore
]

/** How much of the related documents stands in an answer. */
export const depthParameter = queryParameter(
  'depth',
  'How far relations are filled in: 0 gives ids.',
  { type: 'integer', minimum: 0, maximum: 2, default: 1 },
)

/** Which fields are wanted. */
export const selectParameter = (slug: PublicKind): Parameter => ({
  name: 'select',
  in: 'query',
  description:
    'Only these fields: `select[headline]=true&select[date]=true`; or all but these, with `false`.',
  style: 'deepObject',
  explode: true,
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      [...publicFieldsOf(slug)]
        .filter((name) => !name.includes('.') && name !== 'id')
        .map((name) => [name, { type: 'boolean' }]),
    ),
  },
  example: { updatedAt: true },
})

/** The forms of an item's text that come on request. */
export const formatsParameter = queryParameter(
  'formats',
  'Forms of the text beside `text`, parted by commas: `html`, `markdown`, `corrections`.',
  { type: 'string', pattern: '^(?:html|markdown|corrections)(?:,(?:html|markdown|corrections))*$' },
)

/** By what a collection can be filtered. */
export const whereParameter = (slug: PublicKind): Parameter => ({
  name: 'where',
  in: 'query',
  description:
    '`where[FIELD][OPERATOR]=VALUE`, several joined by `&`, at most 20. `in` takes up to 100 values parted by commas. `and` and `or` take lists: `where[or][0][date][equals]=…`.',
  style: 'deepObject',
  explode: true,
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(publicQueries[slug].filters).map(([name, kind]) => [name, testsOf(kind)]),
    ),
  },
  example: { id: { exists: true } },
})

const testsOf = (kind: ValueKind): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    operatorsOf(kind).map((operator) => [
      operator,
      operator === 'exists' ? { type: 'boolean' } : valueOf(operator === 'in' ? 'name' : kind),
    ]),
  ),
})

const valueOf = (kind: ValueKind): JsonSchema =>
  kind === 'number' ? { type: 'integer' } : { type: 'string' }

/** What a list takes: filter, order, size, page or cursor, fields. */
export const listParameters = (slug: PublicKind): readonly Parameter[] => {
  const { sorts, sortsWithin = {}, places = [] } = publicQueries[slug]
  const names = [...Object.keys(sorts), ...Object.keys(sortsWithin)]
  const within = Object.keys(sortsWithin).map((name) => `\`${name}\``)
  const only =
    within.length > 0 ? ` ${within.join(' and ')} only with \`where[${places[0]}][equals]\`.` : ''
  return [
    whereParameter(slug),
    queryParameter('sort', `By which field; \`-\` before it turns the order.${only}`, {
      type: 'string',
      enum: names.flatMap((name) => [name, `-${name}`]),
    }),
    queryParameter('limit', 'Documents a page.', { type: 'integer', minimum: 1, maximum: 100, default: 10 }), // prettier-ignore
    queryParameter('page', 'Which page, with counts. To read on, use `cursor`.', { type: 'integer', minimum: 1, maximum: 100, default: 1 }), // prettier-ignore
    ...(slug === 'media' ? [] : [cursorParameter]),
    depthParameter,
    selectParameter(slug),
  ]
}

const cursorParameter: Parameter = {
  ...queryParameter(
    'cursor',
    'Empty for the first page, then the `nextCursor` of the last answer. What is published meanwhile moves nothing; nothing is counted. Not with `page`.',
  ),
}

/** Whether a write is a draft. */
export const draftParameter = queryParameter(
  'draft',
  'With `true` a draft is saved, and what is public stays. Without it the save changes what is public.',
  { type: 'boolean' },
)
