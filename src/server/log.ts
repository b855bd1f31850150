import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { NoteAnswer } from './answered'
import { pathOf, routeOf } from './metrics/routeOf'

/** What an answer went wrong with, for the log. */
const failures = new WeakMap<ServerResponse, Error>()

/** Keeps what went wrong for the line that is written when the answer has gone out. */
export const keepFailure = (response: ServerResponse, error: unknown): void => {
  failures.set(response, error instanceof Error ? error : new Error(String(error)))
}

/**
 * Notes each answer when it has gone out, or when its client went away first (499). No address, no
 * cookie, no query (it may hold names or tokens), and no token of a mail.
 */
export const accessLog =
  (args: {
    readonly note: NoteAnswer
    /** Whether the cache could have had the answer to a request that came through to here. */
    readonly isCacheable: (request: IncomingMessage) => boolean
  }): RequestHandler =>
  (request, response, next) => {
    const began = performance.now()
    const { method, originalUrl } = request
    const cache = args.isCacheable(request) ? 'miss' : undefined
    response.once('close', () => {
      args.note({
        method,
        path: loggedPath(originalUrl),
        route: routeOf(originalUrl),
        status: response.headersSent ? response.statusCode : gone,
        ms: performance.now() - began,
        requestId: String(response.getHeader('X-Request-Id')),
        cache,
        err: failures.get(response),
      })
    })
    next()
  }

/** A client that went away before there was an answer, as nginx says it. */
const gone = 499

const longest = 200

// /admin/reset/TOKEN, /admin/users/verify/TOKEN, /api/users/verify/TOKEN
const token = /\/(reset|verify)\/[^/]+/u

/** The path without its query, and without the tokens that links in mails carry. */
export const loggedPath = (url: string): string =>
  pathOf(url).slice(0, longest).replace(token, '/$1/…')
