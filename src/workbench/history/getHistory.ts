import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { readNames } from '@/access/readNames'
import { isReleased } from '@/items/isReleased'
import { readStored } from '@/items/readStored'
import { relatedId } from '@/items/relatedId'
import type { ItemSlug, Stage } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { requireRole } from '@/publish/requireRole'
import { inLanguageOf } from '@/reissues/reason'
import type { Row } from '../derive/types'
import { tellDeed } from './tellDeed'
import type { History, HistoryEntry } from './types'

const schema = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    before: z.coerce.number().int().min(1).optional(),
  })
  .strict()

/**
 * `GET /api/articles/ID/history?limit=&before=`: the versions of an item, newest first: who, when, and
 * what each did to the one before. `next` is the `before` of the next answer. For the staff; 401, 403,
 * 404, 422.
 */
export const getHistory = (collection: ItemSlug): Endpoint => ({
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    const asked = schema.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) return refuse(422, faultsIn(asked.error))
    const id = String(req.routeParams?.id ?? '').slice(0, 120)
    const row = await readStored({ collection, id, req })
    if (!row)
      return refuse(404, [inLanguageOf(req, { en: `There is no ${id}.`, zh: `没有 ${id}。` })])
    const { limit, before } = asked.data
    const found = await readVersions({ collection, id, req, before, limit: limit + looksBack })
    const shown = found.slice(0, limit)
    const entries = shown.map((one, i) => describe(one, found.slice(i + 1)))
    const names = await readNames({ payload: req.payload, ids: entries.map(({ by }) => by) })
    const newest = before === undefined ? found : await readVersions({ collection, id, req, limit: 1 }) // prettier-ignore
    return answer({
      revision: Number(newest[0]?.version.revision ?? 0),
      publicRevision: isReleased(row) ? Number(row.revision ?? 0) : null,
      versions: entries.map((one) => ({
        ...one,
        by: one.by ? { id: one.by, name: names.get(one.by) ?? null } : null,
      })),
      next: found.length > limit ? (shown.at(-1)?.version.revision as number) : null,
    } satisfies History)
  },
})

/** How far back it is looked for words that came back. */
const looksBack = 20

type Asked = {
  readonly collection: ItemSlug
  readonly id: string
  readonly req: PayloadRequest
  readonly limit: number
  /** Only revisions below it. */
  readonly before?: number | undefined
}

type Version = { readonly id: string; readonly updatedAt: string | Date; readonly version: Row }

async function readVersions({ collection, id, req, limit, before }: Asked) {
  const older: Where[] = before === undefined ? [] : [{ 'version.revision': { less_than: before } }]
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: id } }, ...older] },
    ...{ sort: '-version.revision', limit, pagination: false, req },
  })
  return docs as unknown as readonly Version[]
}

type Described = Omit<HistoryEntry, 'by'> & { readonly by: string }

function describe({ id, version, updatedAt }: Version, older: readonly Version[]): Described {
  const before = older[0]?.version
  const isByHand = String(version.editedAt ?? '') !== String(before?.editedAt ?? '')
  return {
    id: String(id),
    revision: Number(version.revision ?? 0),
    at: new Date(updatedAt).toISOString(),
    by: isByHand ? relatedId(version.editedBy) : '',
    ...tellDeed(version, older.map((one) => one.version)), // prettier-ignore
    stage: version.stage as Stage,
    published: version._status === 'published',
  }
}
