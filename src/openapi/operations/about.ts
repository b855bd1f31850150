import { list, shape, text } from '../schemas/answers'
import type { Operation } from '../types'

/** What tells of the API itself. */
export const about: readonly Operation[] = [
  {
    id: 'getDescription',
    method: 'get',
    path: '/openapi.json',
    tag: 'About',
    summary: 'Get this description.',
    answer: {
      description: 'OpenAPI 3.1.',
      schema: { type: 'object', required: ['openapi', 'info', 'paths'] },
      tagged: true,
    },
  },
  {
    id: 'queryGraphql',
    method: 'post',
    path: '/graphql',
    tag: 'About',
    summary: 'Ask by GraphQL.',
    description:
      'The same documents under the same rules, with limits on depth, aliases and cost. Its schema is told by introspection.',
    body: {
      schema: shape(
        {
          query: { type: 'string', maxLength: 10_000 },
          variables: { type: 'object' },
          operationName: { type: ['string', 'null'] },
        },
        ['variables', 'operationName'],
      ),
      example: { query: '{ Articles(limit: 2) { docs { headline } } }' },
    },
    answer: {
      description: 'What was asked for; what could not be given stands under `errors`.',
      schema: {
        type: 'object',
        properties: {
          data: { type: ['object', 'null'] },
          errors: list({ type: 'object', required: ['message'], properties: { message: text } }),
        },
      },
    },
    errors: [400],
  },
]
