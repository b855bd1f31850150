import { randomBytes } from 'node:crypto'
import type { Delivery } from '@/payload-types'
import { changeDelivery } from './changeDelivery'
import { isDueAt } from './findDue'
import type { Job } from './types'

/** Longer than any try takes. After it another process may take the delivery over. */
const leaseMs = 60_000

/**
 * Takes a due delivery for one try. Gives nothing when another process has it. The try counts from
 * here on: one whose process dies is one of the tries too.
 */
export function claimDelivery(args: Job & { delivery: Delivery }): Promise<Delivery | undefined> {
  const { payload, now, worker, delivery } = args
  return changeDelivery({
    payload,
    id: delivery.id,
    at: now,
    from: { and: [{ attempts: { equals: delivery.attempts } }, isDueAt(now)] },
    to: {
      state: 'sending',
      attempts: delivery.attempts + 1,
      // Not the worker's name alone: it may take over what it lost itself.
      claimedBy: `${worker} ${randomBytes(6).toString('hex')}`,
      claimedUntil: new Date(now.getTime() + leaseMs).toISOString(),
    },
  })
}
