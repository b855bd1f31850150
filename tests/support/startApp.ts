import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { createApp, type AppArgs } from '@/server/app'
import { guardServer, serverOptions } from '@/server/limits/guardServer'
import { times } from '@/server/limits/values'

/** What a test says of the app; the rest is as it is in production. */
export type GivenApp = Partial<Omit<AppArgs, 'times' | 'logger'>> & {
  readonly times?: Partial<typeof times>
}

const page: RequestHandler = (_request, response) => void response.send('a page')

/** The app on a real server and a free port, with every line that it has logged. */
export const startApp = async ({ times: given, ...args }: GivenApp = {}) => {
  const lines: Record<string, unknown>[] = []
  const refused: number[] = []
  const logger = pino({ base: undefined }, { write: (line) => lines.push(JSON.parse(line)) })
  const app = createApp({
    https: false,
    notReady: async () => [],
    pages: page,
    ...args,
    logger,
    times: { ...times, ...given },
  })
  const server = createServer({ ...serverOptions, connectionsCheckingInterval: 50 }, app)
  guardServer(server, (status) => refused.push(status))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const ask = (path: string, init: RequestInit & { readonly duplex?: 'half' } = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
  return { server, port, ask, lines, refused }
}

/** A connection on which a test writes what it likes. */
export type Wire = {
  readonly write: (bytes: string | Buffer) => void
  /** All that came back, when the other side has closed. */
  readonly closed: Promise<string>
  readonly end: () => void
}

/** A bare connection to the port. */
export const openWire = (port: number): Wire => {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let came = ''
  socket.on('data', (bytes) => (came += bytes.toString('latin1')))
  const closed = new Promise<string>((resolve) => {
    socket.on('close', () => resolve(came))
    socket.on('error', () => resolve(came))
  })
  return { closed, write: (bytes) => void socket.write(bytes), end: () => void socket.end() }
}

/** Sends bytes as they are, and reads the answer: its status, and its body if that is JSON. */
export const sendRaw = async (port: number, bytes: string | Buffer) => {
  const wire = openWire(port)
  wire.write(bytes)
  return readAnswer(await wire.closed)
}

/** The last answer in what came over a wire. */
export const readAnswer = (came: string) => {
  const status = Number(/^HTTP\/1\.1 (\d{3})/u.exec(came)?.[1])
  const [head = '', body = ''] = came.split('\r\n\r\n', 2)
  const json = /^content-type: application\/json/imu.test(head) ? JSON.parse(body) : undefined
  return { status, head, json: json as Refused | undefined }
}

/** An error as all are said. */
export type Refused = {
  readonly errors: readonly { readonly code: string; readonly message: string }[]
  readonly requestId: string
}

/** Status and code of an answer. */
export const codeIn = async (
  response: Response,
): Promise<readonly [number, string | undefined]> => {
  const body = (await response.json()) as Refused
  return [response.status, body.errors[0]?.code]
}
