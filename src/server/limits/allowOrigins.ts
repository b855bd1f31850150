import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { corsHeaders } from './cors'
import type { Amend } from './lastWord'

type Allowed = {
  /** Other sites, as CORS_ORIGINS lists them; `*` for all. */
  readonly origins: readonly string[]
  /** The admin's own, for which Payload answers. */
  readonly own: readonly string[]
}

/**
 * Answers the question that a browser asks before a page of another site may read the API: yes to
 * GET and HEAD of what is public. Origins that are not listed are left to Payload, which knows none.
 */
export const answerPreflight =
  ({ origins, own }: Allowed): RequestHandler =>
  (request, response, next) => {
    const { origin } = request.headers
    const asks = request.headers['access-control-request-method']
    const isOther = origin !== undefined && !own.includes(origin)
    if (request.method !== 'OPTIONS' || asks === undefined || !isOther) return next()
    const headers = corsHeaders({ origin, allowed: origins })
    if (!('Access-Control-Allow-Origin' in headers)) return next()
    response.set({
      ...headers,
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type, X-Request-Id',
      'Access-Control-Max-Age': '7200',
      'Cache-Control': 'no-store',
      Vary: 'Origin',
    })
    response.status(204).end()
  }

/** What opens a public answer to the sites that are listed; nothing for all other answers. */
export const openToOrigins =
  ({ origins, own }: Allowed) =>
  (request: IncomingMessage): Amend | undefined => {
    const { origin } = request.headers
    if (origins.length === 0 || !isPublicRead(request)) return undefined
    if (origin !== undefined && own.includes(origin)) return undefined
    const { Vary, ...headers } = corsHeaders({ origin, allowed: origins })
    return (response) => {
      if (Vary !== undefined) addVary(response, Vary)
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    }
  }

/** Whether anybody may have the answer: nothing in the request says who asks. */
export const isPublicRead = ({ method, url = '', headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.authorization === undefined &&
  !headers.cookie?.includes('payload-token') &&
  !/^\/admin(?:[/?]|$)/u.test(url)

const addVary = (response: Parameters<Amend>[0], name: string): void => {
  const given = String(response.getHeader('Vary') ?? '')
  const names = given.split(',').map((one) => one.trim().toLowerCase())
  if (names.includes('*') || names.includes(name.toLowerCase())) return
  response.setHeader('Vary', given === '' ? name : `${given}, ${name}`)
}
