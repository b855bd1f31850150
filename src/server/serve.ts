import { createServer } from 'node:http'
import type { RequestHandler } from 'express'
import next from 'next'
import type { Payload } from 'payload'
import { openPayload } from '@/database/connect'
import { settings } from '@/env'
import { root } from '@/root'
import { logger } from '@/logger'
import { startWorker, type EmbeddedWorker } from '@/worker/startWorker'
import { createApp } from './app'
import { checkReady } from './checkReady'
import type { Reasons } from './health'
import { listen } from './listen'
import { onStop } from './onStop'
import { stopServer } from './stopServer'

const starting = ['The server is starting.']

/** What the server consists of once it has started. */
type Parts = {
  pages?: RequestHandler
  payload?: Payload
  worker?: EmbeddedWorker
  stopping?: boolean
}

/**
 * Serves everything from one process: health checks at once, and the reader's pages, the admin and
 * the API when Next and Payload are there. Resolves when it serves; throws a plain message when the
 * port is taken or the database does not answer.
 */
export const serve = async ({ dev }: { readonly dev: boolean }): Promise<void> => {
  const parts: Parts = {}
  // One request's forgotten promise must not end the server for all.
  process.on('unhandledRejection', (err) => logger.error({ err }, 'A promise failed unheard'))
  const app = createApp({
    logger,
    https: settings.publicUrl.startsWith('https:'),
    notReady: () => notReady(parts),
    pages: (request, response, forward) =>
      (parts.pages ?? answerStarting)(request, response, forward),
  })
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 5 * 60_000 }, app)
  // Longer than the minute that proxies keep theirs, or they send into a closed connection.
  server.keepAliveTimeout = 65_000
  await listen({ server, port: settings.port, host: settings.host })
  const site = next({ dev, dir: root, ...address, httpServer: server })
  onStop(async () => {
    parts.stopping = true
    logger.info('Stopping: finishing the requests that run')
    await stopServer({ server, graceMs: 10_000 })
    await site.close()
    await parts.worker?.stop()
    await parts.payload?.destroy()
    logger.info('Stopped')
  })
  // Payload after Next: opened earlier, it would be a second instance beside the pages' own.
  await site.prepare()
  parts.payload = await openPayload()
  if (settings.embeddedWorker) parts.worker = startWorker(parts.payload)
  const answer = site.getRequestHandler()
  parts.pages = (request, response) => answer(request, response)
  logger.info(`Serving ${settings.publicUrl}`)
  process.send?.({ type: 'serving', publicUrl: settings.publicUrl })
}

const address = { port: settings.port, hostname: settings.host }

const answerStarting: RequestHandler = (_request, response) => {
  response
    .status(503)
    .set('Retry-After', '5')
    .json({ errors: [{ message: starting[0] }] })
}

const notReady = async ({ payload, stopping }: Parts): Promise<Reasons> => {
  if (stopping) return ['The server is stopping.']
  return payload === undefined ? starting : checkReady(payload)
}
