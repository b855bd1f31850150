import { openTestPayload, type TestPayload } from '../support/payload'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiInProcess } from '../drill/abuse/apiInProcess'
import { attempts } from '../drill/abuse/attempts'
import { plant } from '../drill/abuse/plant'
import { openSender, type Sender } from '../drill/abuse/send'

let app: TestPayload
let server: Server
let sender: Sender

beforeAll(async () => {
  app = await openTestPayload()
  await plant({ payload: app.payload, stories: 12 })
  server = await serve(app)
  const { port } = server.address() as AddressInfo
  sender = openSender(`http://127.0.0.1:${port}`, 2)
}, 240_000)
afterAll(async () => {
  sender?.close()
  server?.closeAllConnections()
  server?.close()
  await app?.close()
})

/** The API with all that stands before it, but for the cache. */
async function serve({ payload }: TestPayload): Promise<Server> {
  const { createApp } = await import('@/server/app')
  const { guardServer, serverOptions } = await import('@/server/limits/guardServer')
  const { meetCallers } = await import('@/keys/meetCallers')
  const express = createApp({
    logger: pino({ enabled: false }),
    https: false,
    notReady: async () => [],
    pages: apiInProcess,
    callers: meetCallers({ payload: () => payload, origins: ['http://127.0.0.1:3000'] }),
  })
  const http = createServer(serverOptions, express)
  guardServer(http, () => undefined)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return http
}

describe('a stranger who tries', () => {
  it.each(attempts)('%s', async (_name, attempt, status, code) => {
    const outcome = await sender.send(attempt)
    const said = JSON.parse(outcome.body.toString()) as Said
    expect([outcome.status, said.errors?.[0]?.code ?? said.errors?.[0]?.extensions?.code]).toEqual([
      status,
      code,
    ])
  })
})

type Said = {
  readonly errors?: readonly { readonly code?: string; readonly extensions?: { code?: string } }[]
}
