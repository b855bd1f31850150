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

/**
 * The items that the rows pick, as they stand now, also from the trash; what is gone is left out.
 * Straight from the database, for the staff alone, who may read every item and version: a thousand of
 * them through the hooks of all their fields take four times as long, and that after each change.
 */
export async function readItems({ collection, rows, req }: Read) {
  const ids = rows.flatMap(({ item }) => (item ? [item.value] : []))
  const { docs } = await req.payload.db.find({
    collection,
    where: { id: { in: ids } },
    select: collection === 'articles' ? { ...standing, kicker: true } : standing,
    ...all(req),
  })
  return docs as unknown as (Words & { readonly id: string })[]
}

/** The versions that the rows are pinned to, with their words. For the staff alone, as above. */
export async function readVersions({ collection, rows, req }: Read) {
  const ids = rows.flatMap(({ version }) => (version ? [version] : []))
  if (ids.length === 0) return []
  const fields = { ...cardFields[collection], revision: true, stage: true, _status: true }
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { id: { in: ids } },
    select: { parent: true, version: fields } as never,
    ...all(req),
  })
  return docs as unknown as { readonly id: string; readonly parent: string; version: Words }[]
}

const standing: Record<string, true> = {
  headline: true,
  newspaper: true,
  date: true,
  parts: true,
  revision: true,
  stage: true,
  deletedAt: true,
  _status: true,
}

const all = (req: PayloadRequest) => ({ req, limit: 0, pagination: false })
