import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { LevelWithSilent, Logger } from 'pino'
import { pinoHttp } from 'pino-http'

/**
 * One line for each answered request: its id, method, path, status and milliseconds. No address, no
 * cookie, no query (it may hold names or tokens). Health checks and static files that went well stay
 * out.
 */
export const accessLog = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    genReqId: (_request, response) => String(response.getHeader('X-Request-Id')),
    customAttributeKeys: { reqId: 'requestId' },
    quietReqLogger: true,
    quietResLogger: true,
    customLogLevel: (request, response, error) => levelOf(request, response, error),
    customSuccessMessage: toMessage,
    customErrorMessage: toMessage,
    customSuccessObject: (request, response, values: Values) => toLine(request, response, values),
    customErrorObject: (request, response, _error, values: Values) => ({
      ...toLine(request, response, values),
      // pino-http makes an error of its own when there is none.
      ...(response.err && { err: response.err }),
    }),
  })

type Values = { readonly responseTime?: number }

const quiet = /^\/(?:healthz|readyz|_next\/)/u

const levelOf = (
  request: IncomingMessage,
  response: ServerResponse,
  error: Error | undefined,
): LevelWithSilent => {
  if (error || response.statusCode >= 500) return 'error'
  if (quiet.test(pathOf(request))) return 'silent'
  return response.statusCode >= 400 ? 'warn' : 'info'
}

const toMessage = (request: IncomingMessage, response: ServerResponse): string =>
  `${request.method} ${pathOf(request)} ${response.statusCode}`

const toLine = (request: IncomingMessage, response: ServerResponse, values: Values) => ({
  method: request.method,
  path: pathOf(request),
  status: response.statusCode,
  ms: Math.round(values.responseTime ?? 0),
})

// /admin/reset/TOKEN, /admin/users/verify/TOKEN, /api/users/verify/TOKEN
const token = /\/(reset|verify)\/[^/]+/u

/** The path without its query, and without the tokens that links in mails carry. */
const pathOf = (request: IncomingMessage & { readonly originalUrl?: string }): string =>
  ((request.originalUrl ?? request.url ?? '').split('?')[0] ?? '').replace(token, '/$1/…')
