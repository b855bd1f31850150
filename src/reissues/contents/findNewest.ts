import type { PayloadRequest, Where } from 'payload'
import type { ItemSlug } from '@/items/stages'
import type { NewestVersion } from './types'

/** An item that is public, with the revision that is. */
export type PublicItem = { readonly id: string; readonly revision: number }

/** So many alternatives stand in one query; SQLite's expressions have a depth. */
const atOnce = 100

/** The versions that are public now, by the ids of their items. */
export async function findNewest(args: {
  collection: ItemSlug
  items: readonly PublicItem[]
  req: PayloadRequest
}): Promise<Map<string, NewestVersion>> {
  const { collection, items, req } = args
  const found = new Map<string, NewestVersion>()
  for (let i = 0; i < items.length; i += atOnce) {
    const { docs } = await req.payload.findVersions({
      collection,
      where: { or: items.slice(i, i + atOnce).map(isPublicVersion) },
      select: { version: { revision: true }, parent: true, updatedAt: true },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const { id, parent, version, updatedAt } of docs) {
      const revision = version.revision ?? 0
      found.set(String(parent), { version: String(id), revision, publishedAt: updatedAt })
    }
  }
  return found
}

const isPublicVersion = ({ id, revision }: PublicItem): Where => ({
  and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }],
})
