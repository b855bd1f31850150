import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

const sane = /^[\w.-]{1,128}$/u

/**
 * Names every request: the `X-Request-Id` of a proxy in front, if it is 1 to 128 of letters, digits,
 * dot, hyphen and underscore, else a new UUID. It is answered, and passed on to what follows.
 */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id') ?? ''
  const id = sane.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  response.setHeader('X-Request-Id', id)
  next()
}
