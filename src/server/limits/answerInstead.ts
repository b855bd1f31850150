import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { refusalBody, type Refusal } from './refusal'

const speaking = ['writeHead', 'write', 'end', 'flushHeaders', 'setHeader', 'removeHeader', 'appendHeader'] as const // prettier-ignore

type Words = Pick<ServerResponse, (typeof speaking)[number]>

/** How each response spoke before anybody behind the limits laid hands on it. */
const own = new WeakMap<ServerResponse, Words>()

/** Remembers how a response speaks, so that `answerInstead` can. Stands before all that answers. */
export const rememberWords: RequestHandler = (_request, response, next) => {
  const { writeHead, write, end, flushHeaders, setHeader, removeHeader, appendHeader } = response
  own.set(response, { writeHead, write, end, flushHeaders, setHeader, removeHeader, appendHeader })
  next()
}

/**
 * Answers in place of whoever has the request in hand: whatever that one writes later goes nowhere.
 * Where an answer has begun, the connection is cut. `linger` keeps the connection open for a moment
 * while the client still sends, or it would see a broken connection and not the answer.
 */
export const answerInstead = (args: {
  readonly response: ServerResponse
  readonly refusal: Refusal
  readonly linger?: (done: () => void) => void
}): void => {
  const { response, refusal, linger } = args
  if (response.writableEnded || response.destroyed) return
  Object.assign(response, own.get(response))
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(refusalBody({ refusal, requestId: idOf(response) }))
  writeHeaders({ response, refusal, length: body.length })
  const end = response.end.bind(response)
  if (linger) {
    response.setHeader('Connection', 'close')
    response.write(body)
    linger(() => end())
  } else {
    response.end(body)
  }
  mute(response)
}

const ofAnotherBody = ['Content-Encoding', 'Content-Range', 'Content-Disposition', 'ETag', 'Last-Modified', 'Transfer-Encoding', 'Location'] // prettier-ignore

const writeHeaders = (args: {
  readonly response: ServerResponse
  readonly refusal: Refusal
  readonly length: number
}): void => {
  const { response, refusal, length } = args
  for (const name of ofAnotherBody) response.removeHeader(name)
  response.statusCode = refusal.status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', length)
  response.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.setHeader(name, value)
}

/** From here on nobody's words change the answer, nor fail because there is one. */
const mute = (response: ServerResponse): void => {
  response.on('error', () => undefined)
  for (const name of speaking) {
    const value = () => (name === 'write' ? true : response)
    Object.defineProperty(response, name, { value, configurable: true, writable: true })
  }
}

const idOf = (response: ServerResponse): string | undefined => {
  const id = response.getHeader('X-Request-Id')
  return id === undefined ? undefined : String(id)
}
