import type { PayloadRequest } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { cardFields } from './cardOf'
import type { StoredRow } from './types'

export type Words = { readonly [name: string]: unknown }

type Read = {
  readonly collection: ItemSlug
  /** Rows of that collection alone. */
  readonly rows: readonly StoredRow[]
  readonly req: PayloadRequest
}

/** The items that the rows pick, as they stand now, also from the trash; what is gone is left out. */
export async function readItems({ collection, rows, req }: Read) {
  const ids = rows.flatMap(({ item }) => (item ? [item.value] : []))
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { ...standing, ...(collection === 'articles' ? { kicker: true } : {}) } as never,
    trash: true,
    ...all(req),
  })
  return docs as unknown as (Words & { readonly id: string })[]
}

/** The versions that the rows are pinned to, with their words. */
export async function readVersions({ collection, rows, req }: Read) {
  const ids = rows.flatMap(({ version }) => (version ? [version] : []))
  if (ids.length === 0) return []
  const fields = { ...cardFields[collection], revision: true, stage: true, _status: true }
  const { docs } = await req.payload.findVersions({
    collection,
    where: { id: { in: ids } },
    select: { parent: true, version: fields } as never,
    trash: true,
    ...all(req),
  })
  return docs as unknown as { readonly id: string; readonly parent: string; version: Words }[]
}

const standing = {
  headline: true,
  newspaper: true,
  date: true,
  parts: true,
  revision: true,
  stage: true,
  deletedAt: true,
  _status: true,
}

const all = (req: PayloadRequest) => ({
  req,
  user: req.user,
  overrideAccess: false,
  depth: 0,
  limit: 0,
  pagination: false,
})
