import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { databaseNow } from '@/reissues/clock'
import { claimDue } from '@/reissues/steps/claimDue'
import { finish } from '@/reissues/steps/finish'
import { publishClaimed } from '@/reissues/steps/publishClaimed'

type Args = {
  readonly payload: Payload
  readonly logger: Logger
  readonly worker: string
  readonly leaseMs: number
  readonly signal: AbortSignal
}

/** Finishes what a killed worker left half told, then brings out all that is due, in order. */
export async function publishDue(args: Args): Promise<void> {
  const { payload, logger, worker, leaseMs, signal } = args
  await finishUnannounced(args)
  while (!signal.aborted) {
    const now = await databaseNow(payload)
    const reissue = await claimDue({ payload, now, worker, leaseMs })
    if (!reissue) return
    const end = await publishClaimed({ payload, reissue, worker })
    logger.info({ reissue: reissue.id, end }, `Reissue “${reissue.title}”: ${end}`)
  }
}

/** So many a round; the others wait for the next one. */
const atOnce = 20

async function finishUnannounced({ payload, logger }: Args): Promise<void> {
  const { docs } = await payload.find({
    collection: 'reissues',
    where: { unannounced: { equals: true } },
    sort: ['stateAt', 'id'],
    depth: 0,
    limit: atOnce,
    pagination: false,
  })
  for (const reissue of docs) {
    try {
      await finish(payload, reissue)
    } catch (err) {
      logger.error({ err, reissue: reissue.id }, 'A reissue’s step could not be recorded yet')
    }
  }
}
