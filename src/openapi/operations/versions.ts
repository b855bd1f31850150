import { everyKind } from '../kinds'
import { depthParameter, draftParameter, pathParameter, queryParameter } from '../parameters'
import { count, list, moment, ref, text, yes } from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'

const limit = queryParameter('limit', 'Versions a page.', { type: 'integer', minimum: 1, maximum: 100 }) // prettier-ignore

const version = (name: string): JsonSchema => ({
  type: 'object',
  required: ['id', 'parent', 'version', 'createdAt', 'updatedAt'],
  properties: {
    id: text,
    parent: {},
    version: ref(`Staff${name}`),
    createdAt: moment,
    updatedAt: moment,
    latest: { type: ['boolean', 'null'] },
  },
})

/** The versions of items, for the staff. */
export const versions: readonly Operation[] = everyKind
  .filter(({ tag }) => tag === 'Items')
  .flatMap(({ slug, name, plural, one }): Operation[] => [
    {
      id: `list${name}Versions`,
      method: 'get',
      path: `/${slug}/versions`,
      tag: 'Writing',
      role: 'viewer',
      summary: `List the versions of ${plural.toLowerCase()}, drafts included.`,
      parameters: [
        queryParameter('where[parent][equals]', 'Of one item, by its id.'),
        limit,
        depthParameter,
      ],
      answer: {
        description: 'A page of them.',
        schema: {
          type: 'object',
          required: ['docs', 'totalDocs', 'hasNextPage'],
          properties: { docs: list(version(name)), totalDocs: count, hasNextPage: yes },
        },
      },
      errors: [400],
    },
    {
      id: `get${name}Version`,
      method: 'get',
      path: `/${slug}/versions/{version}`,
      tag: 'Writing',
      role: 'viewer',
      summary: `Get one version of ${one}.`,
      parameters: [pathParameter('version', 'Its id.', { type: 'string' }), depthParameter],
      answer: { description: 'It.', schema: version(name) },
      errors: [404],
    },
    {
      id: `restore${name}Version`,
      method: 'post',
      path: `/${slug}/versions/{version}`,
      tag: 'Writing',
      role: 'corrector',
      summary: `Bring a version of ${one} back.`,
      description:
        'A published version to the public, by editors; a draft, and any with `draft=true`, as a draft.',
      parameters: [pathParameter('version', 'Its id.', { type: 'string' }), draftParameter],
      answer: { description: 'It.', schema: { type: 'object', required: ['message'] } },
      errors: [404, 422],
    },
  ])
