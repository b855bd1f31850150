import { STATUS_CODES } from 'node:http'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { health, type Reasons } from './health'
import { accessLog } from './log'
import { requestId } from './requestId'
import { securityHeaders } from './security'

/**
 * What stands in front of Next: request ids, security headers, the access log, health checks, and
 * JSON for errors that nobody else answered. `pages` answers everything else.
 */
export const createApp = (args: {
  readonly logger: Logger
  readonly https: boolean
  readonly notReady: () => Promise<Reasons>
  readonly pages: RequestHandler
}): Express => {
  const app = express()
  app.disable('x-powered-by')
  // Next makes ETags of its own.
  app.disable('etag')
  app.use(requestId, accessLog(args.logger), securityHeaders({ https: args.https }))
  app.use(health(args.notReady))
  app.use(args.pages)
  app.use(answerError)
  return app
}

/** Express tells error handlers apart by their four parameters. */
const answerError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  response.err = error instanceof Error ? error : new Error(String(error))
  if (response.headersSent) return next(error)
  const status = statusOf(error)
  // What a client did wrong has a name in HTTP; what went wrong here is for the log only.
  const message =
    status < 500
      ? `${STATUS_CODES[status] ?? 'Bad Request'}.`
      : 'Something went wrong here. The log has it under this request id.'
  response
    .status(status)
    .json({ errors: [{ message }], requestId: request.headers['x-request-id'] })
}

const statusOf = (error: unknown): number => {
  const status = (error as { readonly status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : 500
}
