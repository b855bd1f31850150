import type { Where } from 'payload'
import type { Reissue } from '@/payload-types'

/** Still claimed by the very claim that this work began with. */
export const held = ({ claimedBy }: Reissue): Where => ({
  and: [{ state: { equals: 'publishing' } }, { claimedBy: { equals: claimedBy } }],
})

/** What each step of a worker changes beside the state: the claim is given back. */
export const freed = ({ step }: Reissue) => ({
  step: (step ?? 0) + 1,
  claimedBy: null,
  claimedUntil: null,
  unannounced: true,
})
