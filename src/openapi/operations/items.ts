import { everyKind } from '../kinds'
import { formatsParameter, idParameter, pathParameter } from '../parameters'
import { count, list, maybeMoment, moment, ref, shape, text } from '../schemas/answers'
import type { Operation } from '../types'

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
    answer: { description: 'It.', schema: { type: 'object' }, tagged: true },
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
    answer: { description: 'The contents.', schema: { type: 'object' }, tagged: true },
    errors: [404],
  },
]

/** The components of revisions. */
export const itemSchemas = {
  Revisions: shape({
    revisions: list(shape({ revision: count, from: moment, until: maybeMoment })),
  }),
}
