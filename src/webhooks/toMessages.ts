import type { Payload } from 'payload'
import type { Event } from '@/payload-types'
import { deliveryIdOf } from './deliveryId'

/** A message that is to be delivered, before anybody has tried. */
export type Message = {
  readonly id: string
  readonly event: string
  readonly type: string
  readonly channel: 'webhook' | 'email'
  readonly webhook?: string
  readonly target: string
  /** The very text that is sent. */
  readonly body: string
}

/** What an event tells the webhooks that asked for its type. */
export async function toMessages(args: { payload: Payload; event: Event }): Promise<Message[]> {
  const { payload, event } = args
  const { docs } = await payload.find({
    collection: 'webhooks',
    where: { active: { equals: true } },
    select: { url: true, events: true },
    sort: 'id',
    limit: 0,
    pagination: false,
    depth: 0,
  })
  const { id, type, at, data } = event
  const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data: data ?? {} })
  return docs
    .filter(({ events }) => (events as readonly string[]).includes(type))
    .map((webhook) => ({
      id: deliveryIdOf({ event: id, receiver: webhook.id }),
      event: id,
      type,
      channel: 'webhook',
      webhook: webhook.id,
      target: webhook.url,
      body,
    }))
}
