import { STATUS_CODES, type IncomingMessage } from 'node:http'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import type { Logger } from 'pino'
import { isUnavailable } from '@/errors/isUnavailable'
import { noteAnswers, type NoteAnswer } from './answered'
import { health, type Reasons } from './health'
import { answerPreflight, openToOrigins } from './limits/allowOrigins'
import { rememberWords } from './limits/answerInstead'
import { lastWord } from './limits/lastWord'
import { limitBody } from './limits/limitBody'
import { limitTime } from './limits/limitTime'
import { readRate } from './limits/readRate'
import { refuseFaults } from './limits/refuseFaults'
import { refusalBody } from './limits/refusal'
import { times as usualTimes, type Times } from './limits/values'
import { accessLog, keepFailure } from './log'
import { answerMetrics } from './metrics/answerMetrics'
import type { Metrics } from './metrics/createMetrics'
import { requestId } from './requestId'
import { securityHeaders } from './security'

/** What stands in front of the pages; what is left out is off, or as in production. */
export type AppArgs = {
  readonly logger: Logger
  readonly https: boolean
  readonly notReady: () => Promise<Reasons>
  /** Answers `/iiif`. */
  readonly pageImages?: RequestHandler
  /** Answers everything that nobody else does: Next. */
  readonly pages: RequestHandler
  /** Hears of every answer; else each is logged by `logger` at once. */
  readonly note?: NoteAnswer
  readonly metrics?: { readonly metrics: Metrics; readonly token: string | undefined }
  /** As Express takes it: a number of proxies, or their addresses. */
  readonly trustProxy?: number | string
  readonly cors?: { readonly origins: readonly string[]; readonly own: readonly string[] }
  /** Requests a minute of an address that says nothing of who asks. */
  readonly perMinute?: number
  /** Finds out whose key a request shows, and what it may do. */
  readonly callers?: RequestHandler
  /** Whether a key of its own rate came with a request; asked after `callers`. */
  readonly isKeyed?: (response: Response) => boolean
  /** Whether somebody has signed in. */
  readonly isSession?: (request: IncomingMessage) => boolean
  /** Whether the cache in front could have had an answer. */
  readonly isCacheable?: (request: IncomingMessage) => boolean
  /** Whether the database has not answered for a moment: a page that fails then says 503. */
  readonly isAway?: () => boolean
  readonly times?: Times
}

/**
 * What stands in front of Next, in the order in which a request meets it: its id and the log, health
 * and figures, what is wrong with it, its time, CORS, its body, whose key it shows, the rate of
 * strangers, page images. `pages` answers everything else; errors that nobody answered become JSON.
 *
 * Up to the body all of it answers in the same tick: a body must not come in unwatched.
 */
export const createApp = (args: AppArgs): Express => {
  const { logger, note = noteAnswers({ logger, lines: logger }), times = usualTimes } = args
  const app = express()
  app.disable('x-powered-by')
  // Next and the cache make ETags of their own.
  app.disable('etag')
  app.set('trust proxy', args.trustProxy ?? 0)
  const isCacheable = args.isCacheable ?? (() => false)
  app.use(rememberWords, requestId, accessLog({ note, isCacheable }))
  app.use(securityHeaders({ https: args.https }))
  app.use(health(args.notReady))
  if (args.metrics) app.use(answerMetrics(args.metrics))
  app.use(refuseFaults, limitTime(times))
  const allowed = args.cors ?? { origins: [], own: [] }
  const isAway = args.isAway ?? (() => false)
  app.use(lastWord({ amendOf: openToOrigins(allowed), isAway }), answerPreflight(allowed))
  const isSession = args.isSession ?? (() => false)
  app.use(limitBody({ times, isKnown: (request) => isSession(request) || showsKey(request) }))
  if (args.callers) app.use(args.callers)
  if (args.perMinute !== undefined) {
    const isExempt = (request: Request, response: Response) =>
      args.isKeyed?.(response) === true || isSession(request)
    app.use(readRate({ perMinute: args.perMinute, isExempt }))
  }
  if (args.pageImages) app.use(args.pageImages)
  app.use(args.pages)
  app.use(answerError)
  return app
}

/** Whether it is a good key, `callers` finds out before anybody reads the body. */
const showsKey = ({ headers }: IncomingMessage): boolean =>
  /^bearer /iu.test(headers.authorization ?? '')

/** Express tells error handlers apart by their four parameters. */
const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  keepFailure(response, error)
  if (response.headersSent) return next(error)
  const status = statusOf(error)
  const requestId = String(response.getHeader('X-Request-Id'))
  const refusal = { status, message: messageOf(status) }
  response.status(status).type('json').send(refusalBody({ refusal, requestId }))
}

const statusOf = (error: unknown): number => {
  if (isUnavailable(error)) return 503
  const status = (error as { readonly status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : 500
}

/** What a client did wrong has a name in HTTP; what went wrong here is for the log only. */
const messageOf = (status: number): string => {
  if (status < 500) return `${STATUS_CODES[status] ?? 'Bad Request'}.`
  return status === 503
    ? 'The database does not answer. Try again in a moment.'
    : 'Something went wrong here. The log has it under this request id.'
}
