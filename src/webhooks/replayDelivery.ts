import type { Endpoint } from 'payload'
import type { Delivery } from '@/payload-types'
import { answer, refuse } from '@/publish/answer'
import { requireRole } from '@/publish/requireRole'
import { databaseNow } from '@/reissues/clock'
import { changeDelivery } from './changeDelivery'

/**
 * `POST /api/deliveries/ID/replay`: sends a delivery again that arrived or was given up, with the
 * same id and the same words; its log goes on. Answers `{ id, state }`; 401, 403, 404, or 409 while it
 * is still under way.
 */
export const replayDelivery: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  handler: async (req) => {
    const user = requireRole(req, 'editor', editorsOnly)
    if (user instanceof Response) return user
    const { payload } = req
    const id = String(req.routeParams?.id)
    const found = await payload.findByID({
      collection: 'deliveries',
      id,
      disableErrors: true,
      depth: 0,
      overrideAccess: false,
      user,
    })
    if (!found) return refuse(404, [`There is no delivery ${id}.`])
    const now = await databaseNow(payload)
    const from = { state: { in: ['delivered', 'failed'] } }
    const again = await changeDelivery({ payload, id, from, to: waiting(now), at: now })
    if (!again)
      return refuse(409, [`Delivery ${id} is still under way; it is being tried already.`])
    return answer({ id, state: again.state })
  },
}

/** As if it had never been tried, but for its log. */
const waiting = (now: Date): Partial<Delivery> => ({
  state: 'waiting',
  attempts: 0,
  wakeAt: now.toISOString(),
  status: null,
  reason: null,
  deliveredAt: null,
})

const editorsOnly = { en: 'Only editors send a message again.', zh: '只有编辑能重发。' }
