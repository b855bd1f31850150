import type { Payload, Where } from 'payload'
import { retry } from '@/database/retry'
import type { Delivery } from '@/payload-types'

type Columns = Partial<Omit<Delivery, 'id' | 'webhook' | 'event' | 'createdAt' | 'updatedAt'>>

/**
 * Changes a delivery in one conditional update: `from` is what must still hold. Gives the delivery as
 * it is then, or nothing when it does not hold any more.
 */
export async function changeDelivery(args: {
  payload: Payload
  id: string
  from: Where
  to: Columns
  at: Date
}): Promise<Delivery | undefined> {
  const { payload, id, from, to, at } = args
  const changed = await retry(() =>
    payload.db.updateOne({
      collection: 'deliveries',
      // With the id beside `where`, both adapters ignore the condition.
      where: { and: [{ id: { equals: id } }, from] },
      data: { ...to, updatedAt: at.toISOString() },
      options: { atomic: true } as never,
    }),
  )
  return (changed as unknown as Delivery | null) ?? undefined
}
