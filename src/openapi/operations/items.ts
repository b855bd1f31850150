import { everyKind } from '../kinds'
import { formatsParameter, idParameter, pathParameter } from '../parameters'
import {
  count,
  list,
  maybe,
  maybeMoment,
  maybeText,
  moment,
  ref,
  shape,
  text,
} from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'

const number = pathParameter('number', 'Of the revision.', { type: 'integer', minimum: 1 })

const items = everyKind.filter(({ tag }) => tag === 'Items')

/** Other forms of items, and what was public of them before. */
export const itemForms: readonly Operation[] = items.flatMap(({ slug, name, one }): Operation[] => [
  {
    id: `list${name}Revisions`,
    method: 'get',
    path: `/${slug}/{id}/revisions`,
    tag: 'Items',
    summary: `List what was public of ${one}, and when.`,
    description: 'Only while it is public.',
    parameters: [idParameter],
    answer: { description: 'The newest first.', schema: ref('Revisions'), tagged: true },
    errors: [404, 410],
  },
  {
    id: `get${name}Revision`,
    method: 'get',
    path: `/${slug}/{id}/revisions/{number}`,
    tag: 'Items',
    summary: `Get ${one} as it was public.`,
    description: 'What has been redacted since is covered in it too. This address stays: cite it.',
    parameters: [idParameter, number, formatsParameter],
    answer: { description: 'It.', schema: ref('Revision'), tagged: true },
    errors: [404, 410],
  },
  {
    id: `get${name}Ninjs`,
    method: 'get',
    path: `/${slug}/{id}/ninjs`,
    tag: 'Items',
    summary: `Get ${one} as ninjs 3.1.`,
    parameters: [idParameter],
    answer: {
      description: 'It, as the IPTC’s schema has it.',
      schema: { type: 'object', required: ['uri'], properties: { uri: text } },
      tagged: true,
    },
    errors: [404, 410],
  },
  {
    id: `get${name}JsonLd`,
    method: 'get',
    path: `/${slug}/{id}/jsonld`,
    tag: 'Items',
    summary: `Get ${one} as schema.org JSON-LD.`,
    parameters: [idParameter],
    answer: {
      description: 'It, for search engines and graphs.',
      type: 'application/ld+json',
      schema: { type: 'object', required: ['@context', '@type'] },
      tagged: true,
    },
    errors: [404, 410],
  },
])

/** What an issue holds. */
export const contents: readonly Operation[] = [
  {
    id: 'getIssueContents',
    method: 'get',
    path: '/issues/{id}/contents',
    tag: 'Archive',
    summary: 'Get the contents of an issue: its pages, and what is public on them, in order.',
    description: 'A story that jumps stands once, where it begins, with all its pages.',
    parameters: [idParameter],
    answer: { description: 'The contents.', schema: ref('IssueContents'), tagged: true },
    errors: [404],
  },
]

const collection: JsonSchema = { type: 'string', enum: items.map(({ slug }) => slug) }

const line = shape(
  {
    ...{ collection, id: text, headline: text, url: text, apiUrl: text },
    ...{ kind: text, kicker: text, deck: text, excerpt: text, article: text },
    position: { type: ['number', 'null'] },
    continues: {
      ...list(shape({ page: text })),
      description: 'The other pages of a story that jumps.',
    },
    continued: { const: true, description: 'It begins on another page, and stands in full there.' },
  },
  ['kind', 'kicker', 'deck', 'excerpt', 'article', 'position', 'continues', 'continued'],
)

const scan = shape({ id: text, url: text, reading: text, width: count, height: count, alt: text })

/** The components of revisions and contents. */
export const itemSchemas: Readonly<Record<string, JsonSchema>> = {
  Revisions: shape({
    ...{ collection, id: text, url: text },
    revisions: list(
      shape({ revision: count, from: moment, until: maybeMoment, permanentUrl: text, apiUrl: text }), // prettier-ignore
    ),
  }),
  Revision: {
    type: 'object',
    description: 'The fields of the item as they were, and what says when that was and how to cite it.', // prettier-ignore
    required: ['id', 'revision', 'from', 'until', 'current', 'permanentUrl', 'citation'],
    properties: {
      id: text,
      revision: count,
      from: moment,
      until: maybeMoment,
      current: { ...count, description: 'The number of what is public now.' },
      permanentUrl: { ...text, description: 'Cite this.' },
      citation: shape({
        text: { ...text, description: 'After GB/T 7714.' },
        csl: { type: 'object', description: 'CSL-JSON.' },
      }),
    },
  },
  IssueContents: shape({
    issue: shape({
      ...{ id: text, date: text, edition: text, url: text },
      number: maybeText,
      newspaper: shape({ id: text, title: text, language: text }),
    }),
    pages: list(
      shape({
        ...{ label: text, section: text, url: text },
        number: { type: ['number', 'null'] },
        scan: maybe(scan),
        items: list(line),
      }),
    ),
    unplaced: list(line),
  }),
}
