import type { LookupFunction } from 'node:net'
import type { Payload } from 'payload'
import type { Delivery } from '@/payload-types'
import { relatedId } from '@/items/relatedId'
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

/** How a try went, and where to: a webhook's address may have changed since its delivery was made. */
export type Attempt = { readonly outcome: Outcome; readonly target: string }

/**
 * Sends a delivery once, to its receiver's address as it is now, signed with the key as it is now.
 * `at` is the time that the signature tells.
 */
export async function attemptDelivery(args: {
  payload: Payload
  delivery: Delivery
  at: Date
  ways: Ways
}): Promise<Attempt> {
  const { payload, delivery, at, ways } = args
  const { channel, target, body } = delivery
  if (channel === 'email') return { outcome: await sendMail({ payload, delivery }), target }
  const webhook = await payload.findByID({
    collection: 'webhooks',
    id: relatedId(delivery.webhook),
    disableErrors: true,
    depth: 0,
  })
  if (!webhook) return { outcome: { kind: 'refused', reason: reasons.deleted }, target }
  const { url, secret, active } = webhook
  const refused = (reason: string): Attempt => ({
    outcome: { kind: 'refused', reason },
    target: url,
  })
  if (!active) return refused(reasons.switchedOff)
  if (!isSecret(secret)) return refused(reasons.noSecret)
  const headers = signWebhook({ id: relatedId(delivery.event), at, body, secret })
  return { outcome: await sendWebhook({ url, body, headers, ...ways }), target: url }
}
