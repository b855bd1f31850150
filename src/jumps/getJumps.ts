import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { requireRole } from '@/publish/requireRole'
import { describeJumps } from './describeJumps'
import { readJumps } from './readJumps'

const schema = z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }).strict()

/**
 * `GET /api/issues/ID/jumps?limit=`: the jumps of an issue that wait, in the order of the print, each
 * with the parts that may be the other one, the likeliest first. For the staff; 401, 403, 404, 422.
 */
export const getJumps: Endpoint = {
  path: '/:id/jumps',
  method: 'get',
  handler: async (req) => {
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    const asked = schema.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) return refuse(422, faultsIn(asked.error))
    const { payload } = req
    const id = String(req.routeParams?.id ?? '').slice(0, 120)
    const issue = await payload.findByID({
      ...{ collection: 'issues', id, req, user, overrideAccess: false },
      ...{ depth: 0, disableErrors: true, select: {} },
    })
    if (!issue) return refuse(404, [`There is no issue ${id}.`])
    const jumps = await readJumps({ payload, issue: id, req })
    const waiting = await describeJumps({ payload, jumps: jumps.slice(0, asked.data.limit), req })
    return answer({ issue: id, total: jumps.length, waiting })
  },
}
