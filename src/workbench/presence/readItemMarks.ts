import type { Payload } from 'payload'
import { relatedId } from '@/items/relatedId'
import { itemSlugs, type ItemSlug } from '@/items/stages'

type Asked = { readonly payload: Payload; readonly page: string }

/** Which version of an item is the newest; whoever has another one asks for it. */
export type ItemMark = {
  readonly collection: ItemSlug
  readonly id: string
  readonly updatedAt: string
  readonly revision: number
}

type Version = {
  readonly parent: unknown
  readonly version: { readonly updatedAt?: string | Date; readonly revision?: number | null }
}

/** The newest versions of a page's items, by number and time alone. */
export async function readItemMarks({ payload, page }: Asked): Promise<readonly ItemMark[]> {
  const all = await Promise.all(
    itemSlugs.map((collection) => marksOf({ payload, page, collection })),
  )
  return all.flat()
}

async function marksOf({ payload, page, collection }: Asked & { collection: ItemSlug }) {
  const { docs } = await payload.db.findVersions({
    collection,
    where: { and: [{ latest: { equals: true } }, { 'version.parts.page': { equals: page } }] },
    select: { parent: true, version: { updatedAt: true, revision: true } },
    ...{ limit: 0, pagination: false },
  })
  return (docs as unknown as readonly Version[]).map(({ parent, version }): ItemMark => {
    const { updatedAt, revision } = version
    const at = updatedAt ? new Date(updatedAt).toISOString() : ''
    return { collection, id: relatedId(parent), updatedAt: at, revision: revision ?? 0 }
  })
}
