import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { answerInstead } from './answerInstead'
import { isApi } from './checkHead'
import type { Refusal } from './refusal'

/** Says more about an answer right before its first byte goes out. */
export type Amend = (response: ServerResponse) => void

/**
 * Sees each answer before its first byte goes out: an error of the API that is no JSON becomes JSON,
 * what failed while the database was away is 503, a 503 says when to come back, and `amend` adds its
 * headers.
 */
export const lastWord =
  (args: {
    readonly amendOf: (request: Parameters<RequestHandler>[0]) => Amend | undefined
    readonly isAway: () => boolean
  }): RequestHandler =>
  (request, response, next) => {
    const amend = args.amendOf(request)
    const api = isApi(request.url)
    beforeHead(response, () => {
      amend?.(response)
      if (response.statusCode === 500 && args.isAway()) response.statusCode = 503
      if (response.statusCode === 503 && !response.hasHeader('Retry-After')) {
        response.setHeader('Retry-After', '5')
      }
      return api ? toJson(response) : undefined
    })
    next()
  }

const toJson = (response: ServerResponse): Refusal | undefined => {
  const { statusCode: status } = response
  if (status < 400 || /\bjson\b/u.test(String(response.getHeader('Content-Type')))) return undefined
  const message = status < 500 ? refused : failed
  const allow = response.getHeader('Allow')
  return { status, message, ...(allow ? { headers: { Allow: String(allow) } } : {}) }
}

const refused = 'This request cannot be answered as it is.'
const failed = 'Something went wrong here. The log has it under this request id.'

/** Calls `look` once, before the head is written; a refusal that it gives is answered instead. */
const beforeHead = (response: ServerResponse, look: () => Refusal | undefined): void => {
  const { writeHead, write, end, flushHeaders } = response
  let state: 'open' | 'looked' | 'replaced' = 'open'
  const isReplaced = () => {
    if (state !== 'open') return state === 'replaced'
    state = 'looked'
    const refusal = look()
    if (!refusal) return false
    state = 'replaced'
    answerInstead({ response, refusal })
    return true
  }
  const go = (words: unknown, given: readonly unknown[]) =>
    Reflect.apply(words as () => unknown, response, given)
  const changed = {
    writeHead: (...given: readonly unknown[]) => {
      if (state === 'open') response.statusCode = Number(given[0])
      return isReplaced() ? response : go(writeHead, [response.statusCode, ...given.slice(1)])
    },
    write: (...given: readonly unknown[]) => (isReplaced() ? true : go(write, given)),
    end: (...given: readonly unknown[]) => (isReplaced() ? response : go(end, given)),
    flushHeaders: () => (isReplaced() ? undefined : go(flushHeaders, [])),
  }
  Object.assign(response, changed)
}
