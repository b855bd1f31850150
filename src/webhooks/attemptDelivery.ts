import type { LookupFunction } from 'node:net'
import type { Payload } from 'payload'
import type { Delivery } from '@/payload-types'
import { relatedId } from '@/reader/relatedId'
import { reasons } from './reasons'
import { sendMail } from './sendMail'
import { sendWebhook, type Outcome } from './sendWebhook'
import { isSecret, signWebhook } from './sign'

/** How messages are sent: where to, how long, and how names are looked up. */
export type Ways = {
  readonly allow: readonly string[]
  readonly timeoutMs?: number
  readonly lookup?: LookupFunction
}

/**
 * Sends a delivery once, to its receiver's address as it is now, signed with the key as it is now.
 * `at` is the time that the signature tells.
 */
export async function attemptDelivery(args: {
  payload: Payload
  delivery: Delivery
  at: Date
  ways: Ways
}): Promise<Outcome> {
  const { payload, delivery, at, ways } = args
  if (delivery.channel === 'email') return sendMail({ payload, delivery })
  const webhook = await payload.findByID({
    collection: 'webhooks',
    id: relatedId(delivery.webhook),
    disableErrors: true,
    depth: 0,
  })
  if (!webhook) return { kind: 'refused', reason: reasons.deleted }
  if (!webhook.active) return { kind: 'refused', reason: reasons.switchedOff }
  const { secret, url } = webhook
  if (!isSecret(secret)) return { kind: 'refused', reason: reasons.noSecret }
  const { body } = delivery
  const headers = signWebhook({ id: relatedId(delivery.event), at, body, secret })
  return sendWebhook({ url, body, headers, ...ways })
}
