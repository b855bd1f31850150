import { z } from 'zod'
import { changesQuery } from '@/changes/endpoint'
import { publicKinds } from '@/changes/types'
import { list, maybeText, moment, shape, text, yes } from '../schemas/answers'
import type { JsonSchema, Operation, Parameter } from '../types'

/** The parameters of a query as its schema has them. */
const parametersOf = (schema: z.ZodObject): readonly Parameter[] => {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', ...rest } = property as JsonSchema & { description?: string }
    return { name, in: 'query', description, schema: rest }
  })
}

const change = shape(
  {
    seq: { type: 'integer', minimum: 1, description: 'From 1, in order.' },
    at: moment,
    action: {
      type: 'string',
      enum: ['published', 'changed', 'withdrawn'],
      description: '`withdrawn` also for what was withheld or deleted.',
    },
    collection: { type: 'string', enum: publicKinds },
    id: text,
    revision: { type: 'integer', description: 'Of an item: which revision is public since.' },
    newspaper: { ...text, description: 'The newspaper that it belongs to.' },
    url: { ...maybeText, description: 'Its page for readers; null where it has none of its own.' },
    api: { ...text, description: 'Where to read it.' },
  },
  ['revision', 'newspaper'],
)

/** What changed in public. */
export const changes: readonly Operation[] = [
  {
    id: 'listChanges',
    method: 'get',
    path: '/changes',
    tag: 'Changes',
    summary: 'What was published, changed and withdrawn since.',
    description:
      'Keep `next` and ask with it as `since` the next time: nothing is missed, and nothing told twice. Read what it names with `Cache-Control: no-cache`, and take away what answers 404 or 410.',
    parameters: parametersOf(changesQuery),
    answer: {
      description: 'In the order in which it happened.',
      schema: shape({ changes: list(change), next: text, more: yes }),
      example: {
        changes: [
          {
            seq: 1207,
            at: '2026-11-23T01:40:21.890Z',
            action: 'published',
            collection: 'articles',
            id: 'i-702650be8de5bfb4733d4407',
            revision: 2,
            newspaper: 'lingdu-bao',
            url: 'https://archive.example/stories/i-702650be8de5bfb4733d4407',
            api: 'https://archive.example/api/articles/i-702650be8de5bfb4733d4407',
          },
        ],
        next: '1207',
        more: false,
      },
      tagged: true,
    },
    errors: [400],
  },
]
