import { ref } from './schemas/answers'
import type { Answer, JsonSchema, Operation } from './types'

/** What any refusal of a status means. */
const meanings: Readonly<Record<number, string>> = {
  400: 'Something that was asked for is not allowed, or not understood.',
  401: 'Sign in first, or the key does not count.',
  403: 'You may not do this.',
  404: 'It is not there, or not public.',
  409: 'Somebody else was first, or something rests on it; `current` says how it stands now.',
  410: 'It was public, and is withheld.',
  413: 'The body is too large.',
  415: 'The body is of a kind that is not taken.',
  422: 'Each reason why it was not done.',
  429: 'Too many requests; `Retry-After` says when to ask again.',
  500: 'The server’s fault; its log has the reason under the answer’s `X-Request-Id`.',
  503: 'Starting, or the database does not answer; `Retry-After` says when to ask again.',
}

const nameOf = (status: number): string => `Error${status}`

/** The refusals that operations share. */
export const refusals: JsonSchema = Object.fromEntries(
  Object.entries(meanings).map(([status, description]) => [
    nameOf(Number(status)),
    { description, content: { 'application/json': { schema: ref('Error') } } },
  ]),
)

/** Whatever is asked may end so. */
const always = [429, 500, 503]

/** An operation as OpenAPI has it. */
export function toPathItem(operation: Operation): JsonSchema {
  const { id, tag, summary, description, role, parameters, body, answer, errors = [] } = operation
  const statuses = [...errors, ...(role ? [401, 403] : []), ...always]
  const who = role ? `For the role ${role} and above.` : undefined
  const said = [description, who].filter(Boolean).join(' ')
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(said ? { description: said } : {}),
    ...(parameters?.length ? { parameters } : {}),
    ...(body ? { requestBody: toBody(body) } : {}),
    ...(role ? { security: [{ key: [] }, { session: [] }], 'x-role': role } : {}),
    responses: {
      [answer.status ?? 200]: toResponse(answer),
      ...(answer.tagged ? { 304: { description: 'What you have is still so.' } } : {}),
      ...Object.fromEntries(
        [...new Set(statuses)]
          .sort((a, b) => a - b)
          .map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }]),
      ),
    },
  }
}

const toBody = ({
  schema,
  optional,
  type,
  example,
}: NonNullable<Operation['body']>): JsonSchema => ({
  required: !optional,
  content: {
    [type ?? 'application/json']: { schema, ...(example === undefined ? {} : { example }) },
  },
})

const toResponse = ({ description, schema, type, example, tagged }: Answer): JsonSchema => ({
  description,
  ...(tagged
    ? {
        headers: {
          ETag: { description: 'Give it back in `If-None-Match`.', schema: { type: 'string' } },
        },
      }
    : {}),
  content: {
    [type ?? 'application/json']: {
      ...(schema ? { schema } : {}),
      ...(example === undefined ? {} : { example }),
    },
  },
})
