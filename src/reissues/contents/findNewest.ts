import type { PayloadRequest } from 'payload'
import type { ItemSlug } from '@/items/stages'
import type { NewestVersion } from './types'

/** An item that is public, with the revision that is. */
export type PublicItem = { readonly id: string; readonly revision: number }

type Found = {
  id: string
  parent: string
  version: { revision?: number }
  updatedAt: string | Date
}

/** The versions that are public now, by the ids of their items. For the staff alone, as `readItems`. */
export async function findNewest(args: {
  collection: ItemSlug
  items: readonly PublicItem[]
  req: PayloadRequest
}): Promise<Map<string, NewestVersion>> {
  const { collection, items, req } = args
  if (items.length === 0) return new Map()
  const wanted = new Map(items.map(({ id, revision }) => [id, revision]))
  const { docs } = await req.payload.db.findVersions<Found>({
    collection,
    where: {
      and: [
        { parent: { in: [...wanted.keys()] } },
        { 'version.revision': { in: [...new Set(wanted.values())] } },
      ],
    },
    select: { version: { revision: true }, parent: true, updatedAt: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    (docs as unknown as Found[])
      .filter(({ parent, version }) => wanted.get(String(parent)) === version.revision)
      .map(({ id, parent, version, updatedAt }) => [
        String(parent),
        {
          version: String(id),
          revision: version.revision ?? 0,
          publishedAt: new Date(updatedAt).toISOString(),
        },
      ]),
  )
}
