import type { Payload } from 'payload'
import { retry } from '@/database/retry'
import { reasons } from './reasons'

/** Switches a webhook off whose receiver said that it is gone, and notes when. */
export async function switchOff(args: { payload: Payload; id: string; at: Date }): Promise<void> {
  const { payload, id, at } = args
  await retry(() =>
    payload.db.updateOne({
      collection: 'webhooks',
      where: { id: { equals: id } },
      data: {
        active: false,
        note: `${at.toISOString()} ${reasons.gone}`,
        updatedAt: at.toISOString(),
      },
      options: { atomic: true } as never,
    }),
  )
}
