import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { answerInstead } from './answerInstead'
import { kindOf, type Check, type Kind } from './bodyKinds'
import { hasBody } from './checkHead'
import type { Refusal } from './refusal'
import { most, type Times } from './values'

/**
 * Counts a body as it comes in, whatever it declared, and how long it takes. JSON and queries are
 * gathered and looked through before anybody sees them; forms and uploads pass on as they come.
 */
export const limitBody = (args: {
  readonly times: Pick<Times, 'bodyMs' | 'pieceMs'>
  /** Whether a request shows that somebody signed in, or a key. Others send no large forms. */
  readonly isKnown: (request: IncomingMessage) => boolean
}): RequestHandler => {
  const { times, isKnown } = args
  const gathered = { bytes: 0 }
  return (request, response, next) => {
    if (!hasBody(request)) return next()
    const kind = kindOf(request, isKnown)
    if (Number(request.headers['content-length'] ?? 0) > kind.most) {
      return refuse(request, response, tooLarge(kind))
    }
    const watched = { request, response, kind, next }
    if (kind.check) gather({ ...watched, ms: times.bodyMs, check: kind.check, gathered })
    else pass({ ...watched, ms: times.pieceMs })
  }
}

type Watched = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly kind: Kind
  readonly ms: number
  readonly next: () => void
}

/**
 * Node's parser hands over each piece with `push`, and null at the end. Taking its place sees the
 * bytes without starting to read, so that whoever comes later reads as ever.
 */
const gather = (args: Watched & { check: Check; gathered: { bytes: number } }): void => {
  const { request, response, kind, ms, next, check, gathered } = args
  const pieces: Buffer[] = []
  let size = 0
  let over = false
  const settle = () => {
    clearTimeout(timer)
    if (!over) gathered.bytes -= size
    over = true
  }
  const end = (refusal?: Refusal) => {
    settle()
    Reflect.deleteProperty(request, 'push')
    if (refusal) return refuse(request, response, refusal)
    for (const piece of pieces) request.push(piece)
    request.push(null)
    next()
  }
  const timer = setTimeout(() => end(tooSlow), ms)
  response.once('close', settle)
  request.push = (piece: Buffer | null) => {
    if (piece === null) {
      end(check(Buffer.concat(pieces).toString('utf8')))
      return true
    }
    size += piece.length
    gathered.bytes += piece.length
    pieces.push(piece)
    if (size > kind.most) end(tooLarge(kind))
    else if (gathered.bytes > most.gathered) end(tooMuch)
    return true
  }
}

const pass = ({ request, response, kind, ms, next }: Watched): void => {
  let size = 0
  const stop = (refusal: Refusal) => {
    clearTimeout(timer)
    refuse(request, response, refusal)
  }
  let timer = setTimeout(() => stop(tooSlow), ms)
  response.once('close', () => clearTimeout(timer))
  request.push = (piece: Buffer | null) => {
    clearTimeout(timer)
    if (piece !== null && (size += piece.length) > kind.most) {
      stop(tooLarge(kind))
      return true
    }
    const goesOn = Object.getPrototypeOf(request).push.call(request, piece) as boolean
    // Nobody waits for a client that is told to wait itself.
    if (piece !== null && goesOn) timer = setTimeout(() => stop(tooSlow), ms)
    return goesOn
  }
  response.once('finish', () => {
    clearTimeout(timer)
    if (!request.complete) drain(request)
  })
  next()
}

/**
 * Takes what still comes of a body whose answer has gone out already, and ends the connection when
 * that goes on: one that nobody reads would not even notice that its client has gone.
 */
const drain = (request: IncomingMessage): void => {
  const timer = setTimeout(() => request.socket.destroy(), lingerMs)
  request.once('close', () => clearTimeout(timer))
  request.push = (piece: Buffer | null) => {
    if (piece !== null) return true
    clearTimeout(timer)
    return Object.getPrototypeOf(request).push.call(request, null) as boolean
  }
  request.resume()
}

/** For so long what a refused client still sends is taken and thrown away. */
const lingerMs = 2000

const refuse = (request: IncomingMessage, response: ServerResponse, refusal: Refusal): void =>
  answerInstead({
    response,
    refusal,
    linger: (done) => {
      const timer = setTimeout(done, lingerMs)
      response.once('close', () => clearTimeout(timer))
      request.push = (piece: Buffer | null) => {
        if (piece === null) done()
        return true
      }
      if (request.complete) done()
    },
  })

const tooLarge = ({ most: bytes }: Kind): Refusal => ({
  status: 413,
  message: `A body has at most ${bytes} bytes here.`,
})

/** All bodies together that are gathered at one moment. */
const tooMuch: Refusal = { status: 503, message: 'Too much is being sent here at this moment.' }

const tooSlow: Refusal = { status: 408, message: 'The body took too long to arrive.' }
