import { logger } from '@/logger'
import { codeOf } from './codes'
import { statusOf } from './statusOf'

type Handler<Rest extends readonly unknown[]> = (
  request: Request,
  ...rest: Rest
) => Promise<Response>

/**
 * The same handler with one shape for all its errors, those included that no hook of Payload's sees:
 * `{ errors: [{ code, message }] }`. What it throws is answered by its kind, and logged when the fault is the server's.
 */
export const sayErrors =
  <Rest extends readonly unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    try {
      const response = await handle(request, ...rest)
      return response.status < 400 ? response : await shaped(response)
    } catch (error) {
      const { status } = statusOf(error)
      if (status >= 500) logger.error({ err: error }, 'A request failed')
      return said(status)
    }
  }

async function shaped(response: Response): Promise<Response> {
  const { status, headers } = response
  const body = await bodyOf(response.clone())
  const errors = Array.isArray(body?.errors) ? body.errors : undefined
  if (errors && errors.length > 0 && errors.every(hasCode)) return response
  const messages = errors?.map(messageOf).filter((message) => message !== undefined)
  // What stands beside the errors is for who asks again: where a document stands now.
  const beside = errors && status < 500 ? body : {}
  return said(status, { headers, messages, beside })
}

const hasCode = (error: unknown): boolean => {
  const { code, extensions } = (error ?? {}) as { code?: unknown; extensions?: { code?: unknown } }
  return typeof (code ?? extensions?.code) === 'string'
}

const messageOf = (error: unknown): string | undefined => {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : undefined
}

async function bodyOf(response: Response): Promise<Record<string, unknown> | undefined> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

type More = {
  readonly headers?: Headers
  readonly messages?: readonly string[] | undefined
  readonly beside?: Readonly<Record<string, unknown>> | undefined
}

function said(status: number, { headers, messages = [], beside }: More = {}): Response {
  const code = codeOf(status)
  const told =
    status < 500 && messages.length > 0 ? messages : [sentences[status] ?? sentences.other]
  const kept = new Headers(headers)
  for (const name of ['content-length', 'content-type', 'content-encoding']) kept.delete(name)
  return Response.json(
    { ...beside, errors: told.map((message) => ({ code, message })) },
    { status, headers: kept },
  )
}

const sentences: Readonly<Record<number, string>> & { readonly other: string } = {
  404: 'There is nothing at this address.',
  405: 'This address does not take that method.',
  406: 'This address answers in JSON.',
  415: 'Send JSON, with “Content-Type: application/json”.',
  500: 'Something went wrong here. The log of the server has the reason.',
  501: 'There is nothing at this address.',
  503: 'The database does not answer. Ask again in a moment.',
  other: 'The request was not carried out.',
}
