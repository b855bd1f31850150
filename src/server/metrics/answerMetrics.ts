import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Router, type Response } from 'express'
import { refusalBody, type Refusal } from '../limits/refusal'
import type { Metrics } from './createMetrics'

/**
 * `/metrics`, for whoever shows the token as `Authorization: Bearer …`; without a token set, for this
 * machine itself, when no proxy stands between.
 */
export const answerMetrics = (args: {
  readonly metrics: Metrics
  readonly token: string | undefined
}): Router => {
  const router = Router()
  router.get('/metrics', async (request, response) => {
    const refusal = args.token === undefined ? checkLocal(request) : checkToken(request, args.token)
    response.set('Cache-Control', 'no-store')
    if (refusal) return refuse(response, refusal)
    const { type, text } = await args.metrics.read()
    // Not by Express, which would write another charset.
    response.setHeader('Content-Type', type)
    response.end(text)
  })
  return router
}

const refuse = (response: Response, refusal: Refusal): void => {
  const requestId = String(response.getHeader('X-Request-Id'))
  response.status(refusal.status).set(refusal.headers ?? {})
  response.type('json').send(refusalBody({ refusal, requestId }))
}

const checkToken = ({ headers }: IncomingMessage, token: string): Refusal | undefined => {
  const given = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1]
  if (given !== undefined && isSame(given, token)) return undefined
  return {
    status: 401,
    message: 'Show the METRICS_TOKEN as Authorization: Bearer ….',
    headers: { 'WWW-Authenticate': 'Bearer realm="metrics"' },
  }
}

/** In a time that does not depend on where two tokens differ. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'] // prettier-ignore

const checkLocal = ({ socket, headers }: IncomingMessage): Refusal | undefined => {
  const isLocal = /^(?:::ffff:)?127\.|^::1$/u.test(socket.remoteAddress ?? '')
  const isForwarded = forwarding.some((name) => headers[name] !== undefined)
  if (isLocal && !isForwarded) return undefined
  return { status: 403, message: 'Only from this machine, or with METRICS_TOKEN set.' }
}
