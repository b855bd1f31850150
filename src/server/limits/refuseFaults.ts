import type { RequestHandler } from 'express'
import { checkHead, hasBody } from './checkHead'
import { refusalBody } from './refusal'

/** Refuses what is wrong as far as the head of a request tells. */
export const refuseFaults: RequestHandler = (request, response, next) => {
  const refusal = checkHead(request)
  if (!refusal) return next()
  // What it would have sent is not waited for.
  if (hasBody(request)) response.set('Connection', 'close')
  response.set({ 'Cache-Control': 'no-store', ...refusal.headers })
  const requestId = String(response.getHeader('X-Request-Id'))
  response.status(refusal.status).type('json').send(refusalBody({ refusal, requestId }))
}
