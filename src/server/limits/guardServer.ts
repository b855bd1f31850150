import { randomUUID } from 'node:crypto'
import type { Server, ServerOptions } from 'node:http'
import type { Duplex } from 'node:stream'
import { refusalBody, type Refusal } from './refusal'
import { most } from './values'

/** How node's server reads requests: with what patience, and how much of a head. */
export const serverOptions: ServerOptions = {
  headersTimeout: 15_000,
  requestTimeout: 5 * 60_000,
  // How soon the two above are noticed.
  connectionsCheckingInterval: 5000,
  maxHeaderSize: most.headerBytes,
  // Longer than the minute that proxies keep theirs, or they send into a closed connection.
  keepAliveTimeout: 65_000,
}

/**
 * Answers in JSON what node refuses before it is a request: floods of headers, slow heads, malformed
 * lines, CONNECT. `onRefused` hears the status of each.
 */
export const guardServer = (server: Server, onRefused: (status: number) => void): void => {
  // Node drops headers past this number; there must be some left to be counted as too many.
  server.maxHeadersCount = most.headers * 2
  server.on('clientError', (error: ClientError, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
      socket.destroy()
      return
    }
    const refusal = refusalOf(error)
    onRefused(refusal.status)
    say(socket, refusal, isHead(error.rawPacket))
  })
  server.on('connect', (_request, socket) => {
    onRefused(connect.status)
    say(socket, connect)
  })
}

type ClientError = Error & { readonly code?: string; readonly rawPacket?: Buffer }

/** An answer of which a part has gone out cannot be followed by another. */
const isAnswering = (socket: Duplex): boolean =>
  (socket as { readonly _httpMessage?: { readonly headersSent: boolean } | null })._httpMessage
    ?.headersSent ?? false

const refusalOf = ({ code, rawPacket }: ClientError): Refusal => {
  if (code === 'HPE_HEADER_OVERFLOW') return isAddressLong(rawPacket) ? longAddress : manyHeaders
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return slow
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return largeChunk
  return malformed
}

/** Whether the packet that was too much has not come to the end of its first line. */
const isAddressLong = (packet: Buffer | undefined): boolean =>
  packet !== undefined && !packet.subarray(0, most.address).includes('\n')

/** An answer to HEAD has no body, whatever it says. */
const isHead = (packet: Buffer | undefined): boolean =>
  packet?.subarray(0, 5).toString('latin1') === 'HEAD '

const longAddress = { status: 414, message: `An address has at most ${most.address} characters.` }
const manyHeaders = {
  status: 431,
  message: `The headers of a request have at most ${most.headerBytes} bytes.`,
}
const slow = { status: 408, message: 'The request took too long to arrive.' }
const largeChunk = { status: 413, message: 'The pieces of this body carry too much beside it.' }
const malformed = { status: 400, message: 'This is no well-formed HTTP request.' }
const connect = { status: 405, message: 'CONNECT is not taken here.' }

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  431: 'Request Header Fields Too Large',
}

const say = (socket: Duplex, refusal: Refusal, isBare = false): void => {
  const requestId = randomUUID()
  const body = refusalBody({ refusal, requestId })
  const lines = [
    `HTTP/1.1 ${refusal.status} ${reasons[refusal.status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    ...(refusal.status === 405 ? ['Allow: GET, HEAD, OPTIONS, POST, PATCH, DELETE'] : []),
    'Connection: close',
  ]
  socket.on('error', () => socket.destroy())
  socket.end(`${lines.join('\r\n')}\r\n\r\n${isBare ? '' : body}`, () => socket.destroy())
}
