import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

const sane = /^[\w.-]{1,128}$/u

/** The id of a request, given the one that a proxy in front named it, if any. */
export const toRequestId = (given: string | undefined): string =>
  given !== undefined && sane.test(given) ? given : randomUUID()

/**
 * Names every request: the `X-Request-Id` of a proxy in front, if it is 1 to 128 of letters, digits,
 * dot, hyphen and underscore, else a new UUID. It is answered, and passed on to what follows.
 */
export const requestId: RequestHandler = (request, response, next) => {
  const id = toRequestId(request.get('x-request-id'))
  request.headers['x-request-id'] = id
  response.setHeader('X-Request-Id', id)
  next()
}
