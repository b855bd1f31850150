import type { Payload, Where } from 'payload'
import type { Reissue } from '@/payload-types'
import { moveReissue } from './moveReissue'

export type Claim = {
  readonly payload: Payload
  /** The database's clock. */
  readonly now: Date
  readonly worker: string
  /** For so long nobody else takes it over. */
  readonly leaseMs: number
}

/** Later than this a reissue is late, and order counts more than speed. */
export const lateAfterMs = 60_000

/**
 * Claims the reissue that is due first: one that waits, or one whose worker's lease has ended. Exactly
 * one of any number of workers gets it. Gives nothing when none is due, and also while a late one
 * would overtake an earlier one that another worker has in hand.
 */
export async function claimDue(claim: Claim): Promise<Reissue | undefined> {
  for (const reissue of await findDue(claim)) {
    if (await wouldOvertake(claim, reissue)) return undefined
    const claimed = await claimOne(claim, reissue)
    if (claimed) return claimed
  }
  return undefined
}

const ready = (now: string): Where => ({
  or: [
    { and: [{ state: { equals: 'scheduled' } }, { wakeAt: { less_than_equal: now } }] },
    { and: [{ state: { equals: 'publishing' } }, { claimedUntil: { less_than: now } }] },
  ],
})

async function findDue({ payload, now }: Claim): Promise<readonly Reissue[]> {
  const { docs } = await payload.find({
    collection: 'reissues',
    where: ready(now.toISOString()),
    sort: ['dueAt', 'id'],
    limit: 8,
    depth: 0,
    pagination: false,
  })
  return docs
}

async function wouldOvertake({ payload, now }: Claim, { dueAt }: Reissue): Promise<boolean> {
  if (!dueAt || now.getTime() - Date.parse(dueAt) < lateAfterMs) return false
  const { totalDocs } = await payload.count({
    collection: 'reissues',
    where: {
      and: [
        { state: { equals: 'publishing' } },
        { claimedUntil: { greater_than_equal: now.toISOString() } },
        { dueAt: { less_than: dueAt } },
      ],
    },
  })
  return totalDocs > 0
}

/** The step in the condition makes the claim good for what was read, and for one worker alone. */
function claimOne({ payload, now, worker, leaseMs }: Claim, reissue: Reissue) {
  const step = reissue.step ?? 0
  return moveReissue({
    payload,
    id: reissue.id,
    from: { and: [{ step: { equals: step } }, ready(now.toISOString())] },
    to: {
      state: 'publishing',
      step: step + 1,
      stateAt: now.toISOString(),
      stateBy: worker,
      claimedBy: `${worker}/${step + 1}`,
      claimedUntil: new Date(now.getTime() + leaseMs).toISOString(),
      attempts: (reissue.attempts ?? 0) + 1,
    },
  })
}
