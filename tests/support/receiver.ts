import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One message as it came in. */
export type Received = {
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly method: string
}

/** How a receiver answers its nth message, counted from 1. */
export type Answering = (response: ServerResponse, nth: number, message: Received) => void

export type Receiver = {
  readonly url: string
  readonly port: number
  /** Everything that came in, in order. */
  readonly received: readonly Received[]
  /** Resolves when so many messages have come in. */
  readonly hasReceived: (count: number) => Promise<void>
  /** Stops and cuts every connection; what came in stays to be read. */
  readonly close: () => Promise<void>
}

/** An answer without words. */
export const answering =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    void response.writeHead(status, headers).end()

/** A webhook's receiver: a real HTTP server on 127.0.0.1, or another address of this machine. */
export async function startReceiver(
  answer: Answering = answering(204),
  { port = 0, host = '127.0.0.1' } = {},
): Promise<Receiver> {
  const received: Received[] = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => {})
    response.on('error', () => {})
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const message = { headers: request.headers, body, method: request.method ?? '' }
      received.push(message)
      for (const look of waiting) look()
      answer(response, received.length, message)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${address.port}/hook`,
    port: address.port,
    received,
    hasReceived: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (received.length < count) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
