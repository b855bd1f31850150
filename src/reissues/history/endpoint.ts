import type { Endpoint } from 'payload'
import { answer, refuse } from '@/publish/answer'
import { idIn, staffOf } from '../endpoints/asked'
import { idOf } from '../freeze/readPinned'

const mostSteps = 100

/**
 * `GET /api/reissues/ID/history`: the last 100 recorded steps, the newest first, as
 * `{ steps: [{ step, type, at, by: { id, name } | null, worker, reason }] }`. The staff sees here who
 * did what, though it may not read the users; nothing but the name is given. 401, 403.
 */
export const historyEndpoint: Endpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const user = staffOf(req)
    if (user instanceof Response) return user
    const { payload } = req
    const { docs: events } = await payload.find({
      collection: 'events',
      where: { reissue: { equals: idIn(req) } },
      sort: ['-step'],
      limit: mostSteps,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user,
    })
    if (events.length === 0 && !(await isThere()))
      return refuse(404, [`There is no reissue ${idIn(req)}.`])
    const names = await readNames(events.flatMap(({ by }) => (by ? [idOf(by)] : [])))
    const steps = events.map(({ step, type, at, by, worker, reason }) => ({
      ...{ step, type, at, reason: reason ?? null, worker: worker ?? null },
      by: by ? { id: idOf(by), name: names.get(idOf(by)) ?? null } : null,
    }))
    return answer({ steps })

    async function isThere(): Promise<boolean> {
      const where = { id: { equals: idIn(req) } }
      return (
        (await payload.count({ collection: 'reissues', where, overrideAccess: false, user }))
          .totalDocs > 0
      )
    }

    /** By id, each person's name or, without one, the part of the address that says who it is. */
    async function readNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const { docs } = await payload.find({
        collection: 'users',
        where: { id: { in: [...new Set(ids)] } },
        select: { name: true, email: true },
        limit: ids.length || 1,
        depth: 0,
        pagination: false,
      })
      return new Map(docs.map(({ id, name, email }) => [id, name || (email.split('@')[0] ?? '')]))
    }
  },
}
