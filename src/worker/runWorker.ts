import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { databaseNow } from '@/reissues/clock'
import { dispatchEvents } from '@/webhooks/dispatchEvents'
import { startDeliverer } from '@/webhooks/startDeliverer'
import { beat, endBeat, forgetOldBeats } from './heartbeat'
import { publishDue } from './publishDue'

/** What can be set for a worker; the tests hurry it. */
export type WorkerOptions = {
  /** How long a claim holds before another worker takes it over. */
  readonly leaseMs?: number
  /** Between two looks at the database when nothing is due. */
  readonly pollMs?: number
  /** Waits before a delivery's second, third … try. */
  readonly delays?: readonly number[]
}

type Args = WorkerOptions & {
  readonly payload: Payload
  readonly logger: Logger
  /** Ends the work: what is in hand is finished first. */
  readonly signal: AbortSignal
  readonly name?: string
}

const dayMs = 24 * 60 * 60 * 1000

/** This process, as histories and dashboards name it: `press-2:4711`. */
export const workerName = (): string => `${hostname()}:${process.pid}`.slice(0, 150)

/**
 * Does the work that waits for its moment, until `signal`: brings out due reissues, and tells those
 * who want to hear of it. Any number of workers may run on one database. Failures are logged and
 * tried again; nothing ends it but the signal.
 */
export async function runWorker(args: Args): Promise<void> {
  const { payload, logger, signal, name = workerName(), leaseMs = 15_000, pollMs = 1000 } = args
  await forgetOldBeats(payload, new Date(Date.now() - dayMs)).catch((err: unknown) =>
    logger.warn({ err }, 'Old workers’ signs of life could not be cleared'),
  )
  const each = { payload, logger, worker: name }
  const deliverer = startDeliverer({ payload, worker: name, delays: args.delays })
  await Promise.all([
    repeat({ ...args, pollMs, task: () => publishDue({ ...each, leaseMs, signal }) }),
    repeat({ ...args, pollMs, task: () => tell({ payload, worker: name, deliverer }) }),
    repeat({ ...args, pollMs: 10_000, task: () => signOfLife({ payload, logger, name }) }),
  ])
  await deliverer.stop()
  await endBeat(payload, name).catch(() => undefined)
}

type Telling = { payload: Payload; worker: string; deliverer: ReturnType<typeof startDeliverer> }

/** Makes the deliveries of new events and starts those that are due; none holds up the others. */
async function tell({ payload, worker, deliverer }: Telling): Promise<void> {
  const now = await databaseNow(payload)
  await dispatchEvents({ payload, worker, now })
  await deliverer.wake(now)
}

type Loop = Pick<Args, 'logger' | 'signal'> & {
  readonly pollMs: number
  readonly task: () => Promise<void>
}

/** Does the task again and again; after a failure it waits longer each time, a minute at most. */
async function repeat({ logger, signal, pollMs, task }: Loop): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      await task()
      failures = 0
    } catch (err) {
      failures++
      logger.error({ err }, 'A worker’s round failed; it goes on')
    }
    await sleep(Math.min(pollMs * 2 ** failures, 60_000), undefined, { signal }).catch(() => null)
  }
}

type Sign = Pick<Args, 'payload' | 'logger'> & { readonly name: string }

const clockToleranceMs = 60_000

async function signOfLife({ payload, logger, name }: Sign): Promise<void> {
  const now = await databaseNow(payload)
  const clockAheadMs = Date.now() - now.getTime()
  if (Math.abs(clockAheadMs) > clockToleranceMs) {
    const minutes = Math.round(clockAheadMs / 60_000)
    logger.warn(
      `This machine's clock is ${minutes} min ahead of the database's; the database's counts. Set the clock.`,
    )
  }
  await beat(payload, { name, seen: now.toISOString(), clockAheadMs })
}
