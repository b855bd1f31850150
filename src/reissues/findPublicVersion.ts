import type { Payload } from 'payload'
import type { ItemSlug } from '@/items/stages'

type Args = { readonly payload: Payload; readonly collection: ItemSlug; readonly id: string }

export type PublicVersion = { readonly id: string; readonly revision: number }

/**
 * The version of an item that is public now: its id and revision; undefined while the item is a
 * draft, withheld, in the trash or gone.
 */
export async function findPublicVersion(args: Args): Promise<PublicVersion | undefined> {
  const { payload, collection, id } = args
  const { docs: items } = await payload.find({
    collection,
    where: {
      and: [
        { id: { equals: id } },
        { _status: { equals: 'published' } },
        { stage: { not_equals: 'withheld' } },
      ],
    },
    select: { revision: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [item] = items
  if (!item) return undefined
  const { docs } = await payload.findVersions({
    collection,
    where: {
      and: [{ parent: { equals: id } }, { 'version.revision': { equals: item.revision } }],
    },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] && { id: String(docs[0].id), revision: item.revision ?? 0 }
}
