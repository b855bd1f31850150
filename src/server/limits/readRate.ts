import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { refusalBody } from './refusal'

const minuteMs = 60_000

/**
 * So many requests a minute from one address (with IPv6 one house's network) that says nothing of who
 * asks, counted in this process. `isExempt` tells who has a rate of their own, or none. What is built
 * into the site (/_next) is not counted.
 */
export const readRate = (args: {
  readonly perMinute: number
  readonly isExempt: (request: Request, response: Response) => boolean
}): RequestHandler =>
  rateLimit({
    windowMs: minuteMs,
    limit: args.perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'read',
    keyGenerator: (request: Request) => ipKeyGenerator(request.ip ?? 'gone'),
    skip: (request: Request, response: Response) =>
      request.url.startsWith('/_next/') || args.isExempt(request, response),
    handler: (_request, response) => {
      const requestId = String(response.getHeader('X-Request-Id'))
      const message = `More than ${args.perMinute} requests in a minute. Wait, or ask for a key.`
      response
        .status(429)
        .set('Cache-Control', 'no-store')
        .type('json')
        .send(refusalBody({ refusal: { status: 429, message }, requestId }))
    },
    // Its warnings are about settings that TRUST_PROXY has been checked for.
    validate: false,
  })
