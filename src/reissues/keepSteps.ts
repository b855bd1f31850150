import type { CollectionBeforeChangeHook } from 'payload'

/** What says where a reissue stands, and what a new one starts with. */
export const startingState = {
  state: 'draft',
  live: false,
  step: 0,
  stateAt: null,
  stateBy: null,
  stateReason: null,
  approved: null,
  edition: null,
  shown: null,
  dueAt: null,
  wakeAt: null,
  attempts: 0,
  claimedBy: null,
  claimedUntil: null,
  unannounced: false,
  series: null,
  seriesStart: null,
  occurrence: null,
  publishedAt: null,
  lateBy: null,
} as const

/**
 * A save carries words and plans, never the state: a form that was read before a worker's step and is
 * saved after it would put the old state back, and the reissue would come out twice. A new reissue,
 * a copy too, starts as a draft.
 */
export const keepSteps: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  if (context.steps) return data
  if (operation === 'create') return { ...data, ...startingState }
  return Object.fromEntries(Object.entries(data).filter(([name]) => !(name in startingState)))
}
