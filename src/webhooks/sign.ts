import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A new signing secret, `whsec_` and 24 random bytes in Base64. */
export const makeSecret = (): string => `${prefix}${randomBytes(24).toString('base64')}`

/** Whether the text is a signing secret of 24 to 64 bytes. */
export function isSecret(text: unknown): text is string {
  if (typeof text !== 'string' || !text.startsWith(prefix)) return false
  const key = Buffer.from(text.slice(prefix.length), 'base64')
  const padless = (base64: string) => base64.replace(/={1,2}$/u, '')
  const same = padless(key.toString('base64')) === padless(text.slice(prefix.length))
  return same && key.length >= 24 && key.length <= 64
}

/**
 * The headers that say who sent a message, after the Standard Webhooks specification. `id` is the
 * event's and the same at each try; `at` is the try's moment, so that a receiver can refuse old ones.
 */
export function signWebhook(args: { id: string; at: Date; body: string; secret: string }) {
  const { id, at, body, secret } = args
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
