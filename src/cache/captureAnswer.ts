import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** An answer that was caught before it went out. */
export type Captured = {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
  /** Sends an answer in its place; `head` is flat: name, value, name, value. */
  readonly send: (status: number, head: readonly string[], body?: Buffer) => void
}

type Args = {
  readonly res: ServerResponse
  /** The most bytes that are held back. */
  readonly limit: number
  readonly landed: (captured: Captured) => void
  /** The answer is longer than that: from here it goes out as it comes. */
  readonly passed: () => void
}

/** What a caller gave to `write`, `end` or `writeHead`. */
type Given = readonly unknown[]

/**
 * Holds back what is written to a response until it is whole, and hands it over instead of sending
 * it. To those who write it, it looks as if it went out.
 */
export function captureAnswer({ res, limit, landed, passed }: Args): void {
  const own = { write: res.write, end: res.end, writeHead: res.writeHead }
  const call = (name: keyof typeof own, given: Given) =>
    Reflect.apply(own[name] as () => unknown, res, given)
  const held: Buffer[] = []
  const state = { size: 0, begun: false, ended: false, through: false }
  pretend(res, state)

  const hold = (given: Given): void => {
    const bytes = bytesIn(given)
    state.begun = true
    state.size += bytes.length
    held.push(bytes)
    if (state.size <= limit) return
    state.through = true
    passed()
    call('writeHead', [res.statusCode])
    for (const one of held.splice(0)) call('write', [one])
  }
  const send: Captured['send'] = (status, head, body) => {
    state.through = true
    for (const name of res.getHeaderNames()) res.removeHeader(name)
    call('writeHead', [status, head])
    call('end', [body])
  }
  const writeHead = (...given: Given) => {
    if (state.through) return call('writeHead', given)
    state.begun = true
    setHead(res, given)
    return res
  }
  const write = (...given: Given) => {
    if (state.through) return call('write', given)
    if (state.ended) return false
    hold(given)
    // As soon as may be after a write, never within it.
    const done = given.find(isFunction)
    if (done) process.nextTick(done)
    return true
  }
  const end = (...given: Given) => {
    if (state.ended) return res
    state.ended = true
    if (state.through) return call('end', given)
    if (given[0] !== null && given[0] !== undefined && !isFunction(given[0])) hold(given)
    const done = given.find(isFunction)
    if (done) res.once('finish', done)
    if (state.through) return call('end', [])
    state.begun = true
    landed({ status: res.statusCode, headers: res.getHeaders(), body: Buffer.concat(held), send })
    return res
  }
  const flushHeaders = () => {
    state.begun = true
  }
  Object.assign(res, { writeHead, write, end, flushHeaders })
}

type State = { readonly begun: boolean; readonly ended: boolean; readonly through: boolean }

/** Whoever asks the response how far it is hears what it would be without the holding back. */
function pretend(res: ServerResponse, state: State): void {
  const real = (name: string): unknown => Reflect.get(Object.getPrototypeOf(res), name, res)
  const show = (name: string, held: () => boolean) =>
    Object.defineProperty(res, name, {
      configurable: true,
      get: () => (state.through ? real(name) : held()),
    })
  show('headersSent', () => state.begun)
  show('writableEnded', () => state.ended)
}

/** `writeHead(200, 'OK', { 'Content-Type': 'text/plain' })`, reason and headers optional. */
function setHead(res: ServerResponse, [status, ...rest]: Given): void {
  res.statusCode = Number(status)
  const headers = rest.find((one) => typeof one === 'object' && one !== null)
  const pairs = Array.isArray(headers) ? inPairs(headers) : Object.entries(headers ?? {})
  for (const [name, value] of pairs) {
    if (value !== undefined) res.setHeader(String(name), value as string)
  }
}

const inPairs = (flat: readonly unknown[]): [unknown, unknown][] =>
  Array.isArray(flat[0])
    ? (flat as [unknown, unknown][])
    : flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1]] as [unknown, unknown]] : []))

function bytesIn([chunk, encoding]: Given): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk as Uint8Array)
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
}

const isFunction = (value: unknown): value is () => void => typeof value === 'function'
