import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access/roles'
import { retry } from '@/database/retry'
import { itemSlugs } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { readBody } from '@/publish/readBody'
import { maxItems } from '../limits'
import { checkRows, type NewRow } from './checkRows'
import { contentsBase } from './contentsBase'
import { describeRows } from './describeRows'
import { inTurn } from './inTurn'
import { readStored } from './readStored'
import { reasonsFor } from './reasons'
import type { Contents, StoredRow } from './types'

const row = z.object({
  item: z.object({ relationTo: z.enum(itemSlugs), value: z.string().min(1).max(120) }),
  version: z.string().min(1).max(64).nullish(),
  heading: z.string().trim().max(200).nullish(),
})

const schema = z.object({
  base: z.string().regex(/^[0-9a-f]{64}$/u),
  items: z.array(row).max(maxItems),
})

/**
 * `POST /api/reissues/ID/contents { base, items: [{ item, version?, heading? }] }`: replaces the
 * contents of a reissue's working copy with these, in this order. An item without a version is pinned
 * to the one that is public now. Answers as `GET` does; 401, 403, 404, 409 with the contents as they
 * are when `base` is not what is stored, 422 with each reason.
 */
export const saveContents: Endpoint = {
  path: '/:id/contents',
  method: 'post',
  handler: async (req) => {
    const words = reasonsFor(req)
    if (!req.user) return refuse(401, [words.signIn])
    if (!hasRole(req, 'editor')) return refuse(403, [words.editorsOnly])
    const body = await readBody({ req, schema })
    if (!body.ok) return refuse(422, body.reasons)
    const id = String(req.routeParams?.id)
    const { base } = body.value
    const rows = body.value.items.map(({ item, version, heading }) => ({
      item,
      version: version ?? null,
      heading: heading ?? '',
    }))
    const saved = await inTurn(id, () =>
      retry(() => inTransaction(req, () => save({ id, base, rows, req }))),
    )
    if (saved.type === 'missing') return refuse(404, [words.noReissue(id)])
    if (saved.type === 'wrong') return refuse(422, saved.reasons)
    const contents = await contentsOf({ rows: saved.rows, req })
    if (saved.type === 'saved') return answer(contents)
    return answer({ errors: [{ message: words.changed }], ...contents }, 409)
  },
}

/** A reissue's contents as `GET` answers them. */
export const contentsOf = async (args: {
  rows: readonly StoredRow[]
  req: PayloadRequest
}): Promise<Contents> => ({ base: contentsBase(args.rows), items: await describeRows(args) })

type Save = { id: string; base: string; rows: readonly NewRow[]; req: PayloadRequest }

type Saved =
  | { readonly type: 'missing' }
  | { readonly type: 'wrong'; readonly reasons: readonly string[] }
  | { readonly type: 'saved' | 'changed'; readonly rows: readonly StoredRow[] }

async function save({ id, base, rows, req }: Save): Promise<Saved> {
  const stored = await readStored({ id, req })
  if (!stored) return { type: 'missing' }
  if (contentsBase(stored) !== base) return { type: 'changed', rows: stored }
  const reasons = await checkRows({ rows, stored, req })
  if (reasons.length > 0) return { type: 'wrong', reasons }
  await req.payload.update({
    collection: 'reissues',
    id,
    data: { items: rows.map(({ heading, ...rest }) => ({ ...rest, heading: heading || null })) },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { type: 'saved', rows: (await readStored({ id, req })) ?? [] }
}

/** MongoDB refuses the second of two writers who read the same; SQLite has no transactions here. */
async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const began = await initTransaction(req)
  try {
    const result = await work()
    if (began) await commitTransaction(req)
    return result
  } catch (error) {
    if (began) await killTransaction(req)
    throw error
  }
}
