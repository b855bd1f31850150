import type { Plan } from './types'

type Seen = {
  readonly plan: Pick<Plan, 'state' | 'changed'>
  /** The due moment in the form, saved or not. */
  readonly due: string | null
  readonly modified: boolean
  /** The server's time in milliseconds. */
  readonly at: number
}

export type Offered = {
  /** As what approving for the due moment is offered, if at all. */
  readonly approve?: 'approve' | 'approveAgain'
  /** Whether the due moment is one that can be approved: set, and to come. */
  readonly dueHolds: boolean
  readonly publish: boolean
  readonly withdraw: boolean
}

/**
 * Which steps make sense now. What is approved and unchanged is not approved again; what is out and
 * has no later moment is brought out anew at once.
 */
export function offeredSteps({ plan: { state, changed }, due, modified, at }: Seen): Offered {
  const edited = changed || modified
  const dueHolds = due !== null && Date.parse(due) > at
  switch (state) {
    case 'draft':
      return { dueHolds, approve: 'approve', publish: true, withdraw: false }
    case 'scheduled':
      return again({ dueHolds, publish: true, withdraw: true }, edited)
    case 'publishing':
      return { dueHolds, publish: false, withdraw: true }
    case 'published':
      return again({ dueHolds, publish: edited, withdraw: true }, dueHolds)
    case 'failed':
      return again({ dueHolds, publish: true, withdraw: true }, true)
    case 'withdrawn':
      return again({ dueHolds, publish: true, withdraw: false }, true)
  }
}

const again = (offered: Offered, when: boolean): Offered =>
  when ? { ...offered, approve: 'approveAgain' } : offered
