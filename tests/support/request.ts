import type { TypedUser } from 'payload'

/** Who asks: a signed-in person, or nobody. */
export type Person = { readonly user: TypedUser; readonly token: string }

export type Answer = {
  readonly status: number
  readonly body: Json
}

/** JSON as a test reads it: any path may be asked for, and what is not there is undefined. */
export type Json = readonly Json[] & { readonly [name: string]: Json }

type Ask = {
  readonly as?: Person | undefined
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

const origin = 'http://127.0.0.1:3000'

const headersOf = ({ as, body, headers }: Ask): Record<string, string> => ({
  // In English, so that a message can be expected word for word.
  'Accept-Language': 'en',
  ...(as ? { Authorization: `JWT ${as.token}` } : {}),
  ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
  ...headers,
})

const toBody = (body: unknown): string | FormData | undefined =>
  body === undefined || typeof body === 'string' || body instanceof FormData
    ? body
    : JSON.stringify(body)

/**
 * One request to the REST API as the route files answer it, without a port:
 * `rest('GET /articles/i-1', { as: viewer, query: { draft: true } })`.
 */
export async function rest(what: `${Method} /${string}`, ask: Ask = {}): Promise<Answer> {
  const [method = 'GET', path = '/'] = what.split(' ')
  const query = new URLSearchParams(
    Object.entries(ask.query ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const request = new Request(`${origin}/api${path}${query.size > 0 ? `?${query}` : ''}`, {
    method,
    headers: headersOf(ask),
    body: toBody(ask.body),
  })
  const { rest: handlers } = await import('@/app/(payload)/api/rest')
  const slug = path.split('/').slice(1)
  return read(await handlers[method as Method](request, { params: Promise.resolve({ slug }) }))
}

/** One GraphQL request; `body` is `{ data, errors }` as a client gets it. */
export async function graphql(
  query: string,
  { variables, ...ask }: Pick<Ask, 'as' | 'headers'> & { readonly variables?: object } = {},
): Promise<Answer> {
  const { POST } = await import('@/app/(payload)/api/graphql/route')
  const body = { query, variables }
  const request = new Request(`${origin}/api/graphql`, {
    method: 'POST',
    headers: headersOf({ ...ask, body }),
    body: toBody(body),
  })
  return read(await POST(request))
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: parse(text) as Json }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
