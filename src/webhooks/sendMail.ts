import type { Payload } from 'payload'
import { settings } from '@/env'
import type { Delivery } from '@/payload-types'
import { reasons } from './reasons'
import type { Outcome } from './sendWebhook'

/** A mail server that has not answered by then has failed; the claim lasts longer. */
const timeoutMs = 30_000

/** Sends a delivery by mail; its first line is the subject. Never throws. */
export async function sendMail(args: { payload: Payload; delivery: Delivery }): Promise<Outcome> {
  const { payload, delivery } = args
  if (!settings.mail) return { kind: 'refused', reason: reasons.noMail }
  const [subject = '', ...text] = delivery.body.split('\n')
  const from = settings.mail.from
  const mail = { from, to: delivery.target, subject, text: text.join('\n').trim() }
  try {
    const over = reasons.late(timeoutMs / 1000)
    const sent = await withTimeLimit(payload.sendEmail(mail).then(() => true))
    return sent ? { kind: 'delivered', status: null } : { kind: 'failed', reason: over }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', reason: reasons.mailFailed(why.slice(0, 300)) }
  }
}

/** What the work gives, or undefined when it takes too long. */
async function withTimeLimit<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}
