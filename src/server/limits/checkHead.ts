import type { IncomingMessage } from 'node:http'
import { checkAddress } from './checkAddress'
import { checkQuery } from './checkQuery'
import type { Refusal } from './refusal'
import { most } from './values'

type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>

/** What is wrong with a request as far as its first lines tell, if anything. */
export const checkHead = (request: Head): Refusal | undefined => {
  const url = request.url ?? ''
  const method = request.method ?? ''
  return (
    checkAddress(url) ??
    checkHeaders(request) ??
    checkMethod(method, url) ??
    checkOverride(request, method) ??
    checkEmpty(request, method) ??
    (isApi(url) ? (checkType(request, method) ?? checkQuery(queryOf(url))) : checkPage(url))
  )
}

/** Whether an address is one of the API's. */
export const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/u.test(url)

/** Whether a request brings a body, or says so. */
export const hasBody = ({ headers }: Pick<Head, 'headers'>): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Whether a POST asks to be read as a GET whose query is the body, as the admin does for long ones. */
export const isQueryInBody = ({ headers }: Pick<Head, 'headers'>): boolean =>
  overrides.some((name) => headers[name] !== undefined)

const overrides = ['x-http-method-override', 'x-payload-http-method-override'] as const

const queryOf = (url: string): string => {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at + 1)
}

const checkHeaders = ({ rawHeaders }: Head): Refusal | undefined =>
  rawHeaders.length / 2 > most.headers
    ? { status: 431, message: `A request has at most ${most.headers} headers.` }
    : undefined

const reading = ['GET', 'HEAD', 'OPTIONS']
const writing = ['POST', 'PATCH', 'DELETE']

/** Only the API and the pages of the admin (and in development Next itself) take anything in. */
const checkMethod = (method: string, url: string): Refusal | undefined => {
  const takes = /^\/(?:api|admin|__nextjs)/u.test(url) ? [...reading, ...writing] : reading
  if (takes.includes(method)) return undefined
  const headers = { Allow: takes.join(', ') }
  return { status: 405, message: `${method} is not taken here.`, headers }
}

/** Payload honours GET on a POST and nothing else; the rest must not look as if it had been done. */
const checkOverride = ({ headers }: Head, method: string): Refusal | undefined => {
  if (headers['x-method-override'] !== undefined) return override
  const given = overrides.map((name) => headers[name]).filter((value) => value !== undefined)
  if (given.length === 0) return undefined
  return method === 'POST' && given.every((value) => value === 'GET') ? undefined : override
}

const override: Refusal = {
  status: 400,
  message: 'A method is overridden by X-HTTP-Method-Override: GET on a POST only.',
}

const checkEmpty = (request: Head, method: string): Refusal | undefined =>
  hasBody(request) && reading.includes(method)
    ? { status: 400, message: `A ${method} request has no body here.` }
    : undefined

const checkType = (request: Head, method: string): Refusal | undefined => {
  if (!writing.includes(method) || !hasBody(request)) return undefined
  const given = request.headers['content-type'] ?? ''
  const type = given.split(';', 1)[0]?.trim().toLowerCase()
  const query = type === 'application/x-www-form-urlencoded' && given === type
  if (isQueryInBody(request)) return query ? undefined : wrong('application/x-www-form-urlencoded')
  if (type === 'application/json') return isUtf8(given) ? undefined : wrong('UTF-8')
  const form = type === 'multipart/form-data' && /;\s*boundary=\S/iu.test(given)
  if (form && !isGraphql(request.url ?? '')) return undefined
  return wrong('application/json or multipart/form-data')
}

/** Whether an address is GraphQL's. */
export const isGraphql = (url: string): boolean => /^\/api\/graphql(?:[/?]|$)/u.test(url)

const isUtf8 = (type: string): boolean => {
  const charset = /charset\s*=\s*"?([^\s";]+)/iu.exec(type)?.[1]
  return charset === undefined || /^utf-?8$/iu.test(charset)
}

const wrong = (wanted: string): Refusal => ({
  status: 415,
  message: `The body must be ${wanted}, and Content-Type must say so.`,
})

/** Pages read few parameters, and other sites add theirs, also twice: only what no page can mean. */
const checkPage = (url: string): Refusal | undefined =>
  /[?&[.](?:__proto__|constructor|prototype)(?:[\].=&[]|$)/u.test(url.replace(/%5b/giu, '[').replace(/%5d/giu, ']')) // prettier-ignore
    ? { status: 400, message: 'No parameter may be called that.' }
    : undefined
