import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { answerInstead } from './answerInstead'
import { isApi } from './checkHead'
import type { Refusal } from './refusal'
import type { Times } from './values'

/**
 * Answers 503 when nobody has begun to answer in time, and cuts the connection of a client that does
 * not take its answer.
 */
export const limitTime =
  (times: Times): RequestHandler =>
  (request, response, next) => {
    const timer = setTimeout(
      () => {
        if (response.headersSent) response.setTimeout(times.stallMs)
        else answerInstead({ response, refusal: tooLong })
      },
      timeOf(request, times),
    )
    response.once('close', () => clearTimeout(timer))
    next()
  }

const timeOf = ({ method = '', url = '', headers }: IncomingMessage, times: Times): number => {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return times.readMs
  const form = headers['content-type']?.startsWith('multipart/') ?? false
  return form && isApi(url) ? times.uploadMs : times.writeMs
}

const tooLong: Refusal = {
  status: 503,
  message: 'This took too long. Try again later, or ask for less.',
  headers: { 'Retry-After': '10' },
}
