import type { Endpoint } from 'payload'
import { hasRole } from '@/access/roles'
import { answer, refuse } from '@/publish/answer'
import { readStored } from './readStored'
import { reasonsFor } from './reasons'
import { contentsOf } from './saveContents'

/**
 * `GET /api/reissues/ID/contents`: `{ base, items }`, what a reissue's working copy is made of, with
 * what the pinned versions say and what has become of the items since. Staff only; 401, 403, 404.
 */
export const getContents: Endpoint = {
  path: '/:id/contents',
  method: 'get',
  handler: async (req) => {
    const words = reasonsFor(req)
    if (!req.user) return refuse(401, [words.signIn])
    if (!hasRole(req, 'viewer')) return refuse(403, [words.staffOnly])
    const id = String(req.routeParams?.id)
    const rows = await readStored({ id, req })
    return rows ? answer(await contentsOf({ rows, req })) : refuse(404, [words.noReissue(id)])
  },
}
