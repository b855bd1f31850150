import type { Payload } from 'payload'
import type { ItemSlug } from '@/items/stages'

/** What an item was when it was first read off the page, and what of it is covered today. */
export type Original = {
  readonly imported: unknown
  readonly redactions: unknown
  readonly contacts: unknown
}

type Asked = { readonly collection: ItemSlug; readonly ids: readonly string[] }

/**
 * The first texts of these items, by id. They are internal: the ids are those of items that whoever
 * asks has been shown, and what is made of them goes through `publicCorrections`.
 */
export async function readOriginals(
  payload: Payload,
  { collection, ids }: Asked,
): Promise<ReadonlyMap<string, Original>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...ids] } },
    select: { imported: true, redactions: true, contacts: true } as never,
    depth: 0,
    limit: ids.length,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  return new Map(
    (docs as unknown as readonly (Original & { readonly id: string })[]).map((doc) => [
      doc.id,
      { imported: doc.imported, redactions: doc.redactions, contacts: doc.contacts },
    ]),
  )
}
