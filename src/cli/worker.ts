import type { Run } from './types'
import { withPayload } from './withPayload'

/** Runs a worker until it is told to stop (SIGTERM, Ctrl+C); what is in hand is finished first. */
export const runWorkerCommand: Run = async ({ io }) => {
  const { runWorker, workerName } = await import('@/worker/runWorker')
  const { logger } = await import('@/logger')
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  await withPayload(async (payload) => {
    io.err(`Worker ${workerName()} runs. Stop it with Ctrl+C.\n`)
    await runWorker({ payload, logger, signal: stop.signal })
  })
  io.err('Worker stopped.\n')
  return 0
}
