import type { Endpoint } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { settings } from '@/env'
import { answer, refuse } from '@/publish/answer'
import { requireRole } from '@/publish/requireRole'
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
    const user = requireRole(req, 'admin', adminsOnly)
    if (user instanceof Response) return user
    const { payload } = req
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

const adminsOnly = { en: 'Only admins test webhooks.', zh: '只有管理员能试发。' }
