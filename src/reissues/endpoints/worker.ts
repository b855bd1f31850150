import type { Endpoint, Where } from 'payload'
import { answer } from '@/publish/answer'
import { databaseNow } from '../clock'
import { lateAfterMs } from '../steps/claimDue'
import { readHeartbeats } from '@/worker/heartbeat'
import { staffOf } from './asked'

/**
 * `GET /api/reissues/worker`: when a worker was last seen, how many reissues are planned (`waiting`)
 * and how many should be out already (`overdue`).
 */
export const worker: Endpoint = {
  path: '/worker',
  method: 'get',
  handler: async (req) => {
    const user = staffOf(req)
    if (user instanceof Response) return user
    const { payload } = req
    const now = await databaseNow(payload)
    const late = new Date(now.getTime() - lateAfterMs).toISOString()
    const count = async (where: Where) =>
      (await payload.count({ collection: 'reissues', where, overrideAccess: false, user }))
        .totalDocs
    const open: Where = { state: { in: ['scheduled', 'publishing'] } }
    const [last] = await readHeartbeats(payload)
    return answer({
      now: now.toISOString(),
      seen: last?.seen ?? null,
      clockAheadMs: last?.clockAheadMs ?? 0,
      waiting: await count(open),
      overdue: await count({ and: [open, { dueAt: { less_than: late } }] }),
    })
  },
}
