import type { Payload, Where } from 'payload'
import { retry } from '@/database/retry'
import type { Reissue } from '@/payload-types'
import type { startingState } from '../keepSteps'

/** The columns that say where a reissue stands. */
export type Steps = { [Name in keyof typeof startingState]: unknown }

/**
 * Moves a reissue on, in one conditional update of its row: `from` is what must still hold. Gives the
 * reissue as it is after the move, or nothing when somebody else was first.
 */
export async function moveReissue(args: {
  readonly payload: Payload
  readonly id: string
  readonly from: Where
  readonly to: Partial<Steps> & { readonly due?: string }
}): Promise<Reissue | undefined> {
  const { payload, id, from, to } = args
  // With the id beside `where`, both adapters ignore the condition.
  const where: Where = { and: [{ id: { equals: id } }, from] }
  const moved = await retry(() =>
    payload.db.updateOne({
      collection: 'reissues',
      where,
      data: { ...to, updatedAt: new Date().toISOString() },
      options: { atomic: true } as never,
    }),
  )
  return (moved as unknown as Reissue | null) ?? undefined
}
