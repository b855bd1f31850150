import type { PayloadRequest } from 'payload'
import type { ItemSlug } from '@/items/stages'
import type { ItemRef, StoredRow } from './types'

/** The stored contents of a reissue, as the person who asks may see it; undefined where there is none. */
export async function readStored(args: {
  id: string
  req: PayloadRequest
}): Promise<StoredRow[] | undefined> {
  const { id, req } = args
  const reissue = await req.payload.findByID({
    collection: 'reissues',
    id,
    depth: 0,
    // Each by name: `items: true` alone comes without the relations on SQLite.
    select: { items: { item: true, version: true, heading: true } },
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!reissue) return undefined
  return (reissue.items ?? []).map(({ item, version, heading }) => ({
    item: refOf(item),
    version: version || null,
    heading: heading?.trim() ?? '',
  }))
}

type StoredItem = { relationTo?: ItemSlug | null; value?: unknown } | null | undefined

/** SQLite drops a relation together with what it pointed to; MongoDB keeps the id. */
const refOf = (item: StoredItem): ItemRef | null =>
  item?.relationTo && typeof item.value === 'string'
    ? { relationTo: item.relationTo, value: item.value }
    : null
