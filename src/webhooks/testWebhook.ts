import type { Endpoint } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { hasRole } from '@/access/roles'
import { settings } from '@/env'
import { answer, refuse } from '@/publish/answer'
import { databaseNow } from '@/reissues/clock'
import { reasons } from './reasons'
import { sendWebhook } from './sendWebhook'
import { isSecret, signWebhook } from './sign'

/**
 * `POST /api/webhooks/ID/test`: sends a signed `ping` at once, switched on or not, and answers what
 * came back: `{ kind: 'delivered' | 'failed' | 'refused' | 'gone', status?, reason? }`. Leaves no
 * record. 401, 403, 404.
 */
export const testWebhook: Endpoint = {
  path: '/:id/test',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse(401, ['Sign in first.'])
    if (!hasRole(req, 'admin')) return refuse(403, ['Only admins test webhooks.'])
    const { payload, user } = req
    const id = String(req.routeParams?.id)
    const webhook = await payload.findByID({
      collection: 'webhooks',
      id,
      disableErrors: true,
      depth: 0,
      overrideAccess: false,
      user,
    })
    if (!webhook) return refuse(404, [`There is no webhook ${id}.`])
    const { url, secret } = webhook
    if (!isSecret(secret)) return answer({ kind: 'refused', reason: reasons.noSecret })
    const at = await databaseNow(payload)
    const body = JSON.stringify({ type: 'ping', timestamp: at.toISOString(), data: {} })
    const headers = signWebhook({ id: `ping-${uuidv7()}`, at, body, secret })
    return answer(await sendWebhook({ url, body, headers, allow: settings.webhookAllow }))
  },
}
