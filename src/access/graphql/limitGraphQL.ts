import { codeOf, type ErrorCode } from '@/errors/codes'
import { documentProblem } from './documentProblem'

type Handler = (request: Request) => Promise<Response>

/**
 * GraphQL within bounds: one document a request, as JSON, of a size that can be answered. What is
 * refused, what does not parse and what does not fit the schema is answered with status 400. Each
 * error has its `extensions.code`.
 */
export const limitGraphQL =
  (handle: Handler): Handler =>
  async (request) => {
    const type = request.headers.get('content-type') ?? ''
    if (!/^application\/json\s*(?:;|$)/iu.test(type)) {
      return refuse(415, 'Send JSON, with “Content-Type: application/json”.')
    }
    const text = await request.text()
    const asked = read(text)
    if (!asked) return refuse(400, 'Send one JSON object: { "query": "…", "variables": { … } }.')
    const problem = documentProblem(asked)
    if (problem) return refuse(400, problem.message, problem.code)
    const { url, headers, signal } = request
    return named(await handle(new Request(url, { method: 'POST', headers, body: text, signal })))
  }

const refuse = (status: number, message: string, code: ErrorCode = codeOf(status)): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status })

type Asked = Parameters<typeof documentProblem>[0]

/** Undefined for what is no request: a batch, no document, variables that are no object. */
function read(text: string): Asked | undefined {
  const body = parse(text)
  if (!isObject(body)) return undefined
  const { query, variables, operationName } = body
  if (typeof query !== 'string' || (variables ?? undefined) === undefined) {
    return typeof query === 'string' && isName(operationName) ? { query, variables: {} } : undefined
  }
  return isObject(variables) && isName(operationName) ? { query, variables } : undefined
}

const isName = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Failed = {
  readonly message?: string
  readonly extensions?: { readonly code?: string; readonly statusCode?: number }
}

/** An answer whose errors all have a code, and whose status says when nothing was carried out. */
async function named(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.includes('json')) return response
  const text = await response.clone().text()
  if (!text.startsWith('{"errors"')) return response
  const body = parse(text) as { readonly errors: readonly Failed[]; readonly data?: unknown }
  const errors = body.errors.map((error) => ({
    ...error,
    extensions: { code: guess(error), ...error.extensions },
  }))
  const isAway = errors.some(({ extensions }) => extensions.code === 'unavailable')
  const refused = 'data' in body ? response.status : 400
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return Response.json({ ...body, errors }, { status: isAway ? 503 : refused, headers })
}

const guess = ({ message = '' }: Failed): ErrorCode =>
  message.startsWith('The query exceeds') ? 'query-too-costly' : 'bad-request'
