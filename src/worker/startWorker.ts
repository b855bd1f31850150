import type { Payload } from 'payload'
import { logger } from '@/logger'
import { runWorker, workerName } from './runWorker'

/** A worker in this process; `stop` resolves when it has finished what it had in hand. */
export type EmbeddedWorker = { readonly stop: () => Promise<void> }

/** Starts a worker beside whatever else this process does. */
export function startWorker(payload: Payload): EmbeddedWorker {
  const ending = new AbortController()
  const name = `${workerName()} (web)`
  const running = runWorker({ payload, logger, signal: ending.signal, name })
  return {
    stop: () => {
      ending.abort()
      return running
    },
  }
}
