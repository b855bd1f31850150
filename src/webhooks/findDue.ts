import type { Payload, Where } from 'payload'
import type { Delivery } from '@/payload-types'

/** Whose turn it is: what waits and is due, and what a process took and did not finish in its time. */
export const isDueAt = (now: Date): Where => ({
  or: [
    { and: [{ state: { equals: 'waiting' } }, { wakeAt: { less_than_equal: now.toISOString() } }] },
    {
      and: [
        { state: { equals: 'sending' } },
        { claimedUntil: { less_than_equal: now.toISOString() } },
      ],
    },
  ],
})

/** The deliveries that are due, longest waiting first, without those of receivers that are busy. */
export async function findDue(args: {
  payload: Payload
  now: Date
  limit: number
  busy: { readonly webhooks: readonly string[]; readonly mail: boolean }
}): Promise<Delivery[]> {
  const { payload, now, limit, busy } = args
  const free: Where[] = [
    ...(busy.webhooks.length > 0 ? [notOf(busy.webhooks)] : []),
    ...(busy.mail ? [{ channel: { not_equals: 'email' } }] : []),
  ]
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { and: [isDueAt(now), ...free] },
    sort: ['wakeAt', 'id'],
    limit,
    pagination: false,
    depth: 0,
  })
  return docs
}

/** A mail has no webhook, and a comparison with nothing would leave it out. */
const notOf = (webhooks: readonly string[]): Where => ({
  or: [{ webhook: { exists: false } }, { webhook: { not_in: [...webhooks] } }],
})
