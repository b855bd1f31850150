import http from 'node:http'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Attempt, Outcome } from './types'

/** No more of an answer is read. */
const mostBytes = 24 * 1024 * 1024
const patienceMs = 20_000
const rawPatienceMs = 1500

export type Sender = {
  readonly send: (attempt: Attempt) => Promise<Outcome>
  readonly close: () => void
}

/** Sends requests as they stand, over a bounded number of kept connections. */
export function openSender(base: string, connections: number): Sender {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(base)
  const to = { hostname, port: Number(port) }
  return {
    send: async (attempt) => {
      const began = performance.now()
      const outcome = await (attempt.raw === undefined
        ? sendHttp(attempt, to, agent)
        : sendRaw(attempt.raw, to))
      return { ...outcome, ms: performance.now() - began }
    },
    close: () => agent.destroy(),
  }
}

type To = { readonly hostname: string; readonly port: number }
type Came = Omit<Outcome, 'ms'>

const lostWith = (lost: string): Came => ({
  status: 0,
  headers: {},
  body: Buffer.alloc(0),
  bytes: 0,
  lost,
})

async function sendHttp(attempt: Attempt, to: To, agent: http.Agent, again = true): Promise<Came> {
  try {
    return await exchange(attempt, to, agent)
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException
    // A kept connection that the server closed as the request set out.
    if (code === 'ECONNRESET' && again) return sendHttp(attempt, to, agent, false)
    // What Node itself does not send goes out byte for byte.
    return unsendable.has(code) ? sendRaw(toRaw(attempt), to) : lostWith(code)
  }
}

const unsendable = new Set(['ERR_UNESCAPED_CHARACTERS', 'ERR_INVALID_CHAR', 'ERR_INVALID_ARG_VALUE', 'ERR_INVALID_HTTP_TOKEN']) // prettier-ignore

const toRaw = ({ method, path, headers = {} }: Attempt): string =>
  `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`

const exchange = ({ method, path, headers, body, drip }: Attempt, to: To, agent: http.Agent) =>
  new Promise<Came>((resolve, reject) => {
    const given = Object.keys(headers ?? {}).map((name) => name.toLowerCase())
    const isBare = given.includes('content-length') || given.includes('transfer-encoding')
    const own = body !== undefined && !isBare ? { 'Content-Length': Buffer.byteLength(body) } : {}
    const request = http.request({ ...to, method, path, agent, headers: { ...headers, ...own } })
    const timer = setTimeout(() => give(lostWith('timeout')), patienceMs)
    const give = (came: Came) => {
      clearTimeout(timer)
      resolve(came)
      request.destroy()
    }
    request.once('response', (response) => void read(response).then(give, fail))
    request.once('upgrade', (response) => give({ ...lostWith('upgraded'), status: response.statusCode ?? 0 })) // prettier-ignore
    request.once('connect', () => give(lostWith('connected')))
    const fail = (error: Error) => {
      clearTimeout(timer)
      reject(error)
    }
    request.on('error', fail)
    if (drip) void dripInto(request, String(body ?? ''), drip, () => give(lostWith('given up')))
    else request.end(body)
  })

async function dripInto(
  request: http.ClientRequest,
  body: string,
  { bytes, everyMs }: NonNullable<Attempt['drip']>,
  giveUp: () => void,
) {
  for (let at = 0; at < Math.min(body.length, bytes * 15); at += bytes) {
    if (request.destroyed) return
    request.write(body.slice(at, at + bytes))
    await sleep(everyMs)
  }
  giveUp()
}

async function read(response: http.IncomingMessage): Promise<Came> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > mostBytes) break
    chunks.push(chunk)
  }
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
  )
  const body = decompress(Buffer.concat(chunks), headers['content-encoding'])
  return { status: response.statusCode ?? 0, headers, body, bytes: Math.max(bytes, body.length) }
}

function decompress(body: Buffer, encoding: string | undefined): Buffer {
  if (!encoding || body.length === 0) return body
  const limit = { maxOutputLength: mostBytes }
  try {
    if (encoding === 'gzip') return gunzipSync(body, limit)
    if (encoding === 'br') return brotliDecompressSync(body, limit)
    if (encoding === 'deflate') return inflateSync(body, limit)
  } catch {
    // A head without its body, or a part of one.
  }
  return body
}

/** What came back over a plain socket until it was closed, or no more came. */
function sendRaw(text: string | Buffer, to: To): Promise<Came> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = net.connect({ host: to.hostname, port: to.port })
    const end = (lost: string) => {
      socket.destroy()
      const body = Buffer.concat(chunks)
      const [, status] = /^HTTP\/1\.[01] (\d{3})/u.exec(body.subarray(0, 40).toString()) ?? []
      const came = { headers: {}, body, bytes: body.length }
      resolve(status ? { ...came, status: Number(status) } : { ...came, status: 0, lost })
    }
    socket.setTimeout(rawPatienceMs, () => end('waiting'))
    socket.on('data', (chunk) => void (chunks.length < 5000 && chunks.push(chunk)))
    socket.once('error', ({ code }: NodeJS.ErrnoException) => end(code ?? 'error'))
    socket.once('close', () => end('closed'))
    socket.write(text)
  })
}
