import type { Payload, Where } from 'payload'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { inHandfuls } from './reader'

export type ItemName = { readonly collection: ItemSlug; readonly id: string }

/** How an item stands: `gone` is deleted for good. */
export type Standing = 'public' | 'draft' | 'withheld' | 'trashed' | 'gone'

/** `articles/i-1a2b…` */
export const nameOf = ({ collection, id }: ItemName): string => `${collection}/${id}`

/**
 * How each of these items stands at this moment, by name. Reads with the application's rights: it
 * decides what may come out, and gives away nothing but that.
 */
export async function readStandings(
  payload: Payload,
  items: readonly ItemName[],
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>(items.map((item) => [nameOf(item), 'gone']))
  for (const collection of itemSlugs) {
    const ids = items.filter((item) => item.collection === collection).map(({ id }) => id)
    for (const some of inHandfuls([...new Set(ids)])) {
      const where: Where = { id: { in: some } }
      const { docs } = await payload.find({
        collection,
        where,
        select: { _status: true, stage: true, deletedAt: true },
        depth: 0,
        limit: some.length,
        pagination: false,
        trash: true,
      })
      for (const doc of docs) standings.set(nameOf({ collection, id: doc.id }), standingOf(doc))
    }
  }
  return standings
}

type Stored = { deletedAt?: string | null; stage?: string | null; _status?: string | null }

function standingOf({ deletedAt, stage, _status }: Stored): Standing {
  if (deletedAt) return 'trashed'
  if (stage === 'withheld') return 'withheld'
  return _status === 'published' ? 'public' : 'draft'
}
