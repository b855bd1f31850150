import type { Payload } from 'payload'
import { retry } from '@/database/retry'

/** Notes that an event's deliveries are all made. */
export async function markDispatched(args: { payload: Payload; id: string }): Promise<void> {
  const { payload, id } = args
  await retry(() =>
    payload.db.updateOne({
      collection: 'events',
      where: { id: { equals: id } },
      data: { dispatched: true },
      options: { atomic: true } as never,
    }),
  )
}
