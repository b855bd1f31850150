/** What makes a reissue due; the same for a person's approval and for the next of a series. */
export const scheduled = (args: { due: string; edition: string; by: string; at: Date }) => ({
  state: 'scheduled',
  stateAt: args.at.toISOString(),
  stateBy: args.by,
  stateReason: null,
  approved: args.edition,
  dueAt: args.due,
  wakeAt: args.due,
  attempts: 0,
  claimedBy: null,
  claimedUntil: null,
  unannounced: true,
})
