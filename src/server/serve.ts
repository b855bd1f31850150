import { createServer, type IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import next from 'next'
import type { Payload } from 'payload'
import { readAsked } from '@/cache/readAsked'
import { follow, type Follower } from '@/changes/follow'
import { openPayload } from '@/database/connect'
import { settings } from '@/env'
import { isKeyed } from '@/keys/admitCaller'
import { pageImages } from '@/iiif/pageImages'
import { meetCallers } from '@/keys/meetCallers'
import { root } from '@/root'
import { logger } from '@/logger'
import { startWorker, type EmbeddedWorker } from '@/worker/startWorker'
import { createApp } from './app'
import { checkReady } from './checkReady'
import type { Reasons } from './health'
import { guardServer, serverOptions } from './limits/guardServer'
import { isSession } from './limits/isSession'
import { patientTimes, times } from './limits/values'
import { listen } from './listen'
import { onStop } from './onStop'
import { openFront } from './openFront'
import { stopServer } from './stopServer'
import { openWatch } from './watch'

const starting = ['The server is starting.']

/** What the server consists of once it has started. */
type Parts = {
  pages?: RequestHandler
  payload?: Payload
  follower?: Follower
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
  const watch = openWatch({
    logger,
    payload: () => parts.payload,
    follower: () => parts.follower,
    cache: () => front.figures(),
  })
  const app = createApp({
    logger,
    note: watch.note,
    metrics: { metrics: watch.metrics, token: settings.metricsToken },
    trustProxy: settings.trustProxy,
    cors: { origins: settings.corsOrigins, own: settings.origins },
    callers: meetCallers({ payload: () => parts.payload, origins: settings.origins }),
    isKeyed,
    perMinute: settings.readRate,
    isCacheable: (request) => readAsked(request) !== undefined,
    isSession: (request) => hasSession(request, parts),
    isAway: () => isAway(parts),
    times: dev ? patientTimes : times,
    https: settings.publicUrl.startsWith('https:'),
    notReady: () => notReady(parts),
    pageImages: pageImages({ payload: () => parts.payload }),
    pages: (request, response, forward) =>
      (parts.pages ?? answerStarting)(request, response, forward),
  })
  const front = openFront({ forward: app, dev, follower: () => parts.follower, note: watch.note })
  const server = createServer(serverOptions, front.handle)
  guardServer(server, watch.noteRefused)
  await listen({ server, port: settings.port, host: settings.host })
  const site = next({ dev, dir: root, ...address, httpServer: server })
  onStop(async () => {
    parts.stopping = true
    logger.info('Stopping: finishing the requests that run')
    await stopServer({ server, graceMs: 10_000 })
    await site.close()
    await parts.worker?.stop()
    await parts.follower?.stop()
    await parts.payload?.destroy()
    await watch.end()
    logger.info('Stopped')
  })
  // Payload after Next: opened earlier, it would be a second instance beside the pages' own.
  await site.prepare()
  parts.payload = await openPayload()
  parts.follower = follow({ payload: parts.payload, logger, onChanges: front.clear })
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
    .json({ errors: [{ code: 'unavailable', message: starting[0] }] })
}

const hasSession = (request: IncomingMessage, { payload }: Parts): boolean =>
  payload !== undefined && isSession(request, payload.secret)

/** The ledger is looked at five times a second. */
const awayAfterMs = 1500

const isAway = ({ follower }: Parts): boolean =>
  follower !== undefined && performance.now() - follower.confirmedAt() > awayAfterMs

const notReady = async ({ payload, stopping }: Parts): Promise<Reasons> => {
  if (stopping) return ['The server is stopping.']
  return payload === undefined ? starting : checkReady(payload)
}
