import type { PayloadRequest } from 'payload'
import { readStored } from '@/items/readStored'
import type { ItemSlug } from '@/items/stages'
import type { Row } from '../derive/types'
import type { StoredItem } from '../plan/types'

/** An item's own row and its newest version. */
export type Newest = Pick<StoredItem, 'collection' | 'id' | 'row' | 'latest'>

type Asked = { readonly collection: ItemSlug; readonly id: string; readonly req: PayloadRequest }

/** An item as it is stored; nothing for one that is not there or in the trash. */
export async function readItem({ collection, id, req }: Asked): Promise<Newest | undefined> {
  const row = await readStored({ collection, id, req })
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    ...{ limit: 1, pagination: false, req },
  })
  const [latest] = docs
  if (!row || row.deletedAt || !latest || latest.version.deletedAt) return undefined
  return { collection, id, row, latest: { id: String(latest.id), version: latest.version } }
}

/** An item as it was in one of its revisions, or nothing. */
export async function readRevision(asked: Asked & { readonly revision: number }) {
  const { collection, id, req, revision } = asked
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] },
    ...{ limit: 1, pagination: false, req },
  })
  return docs[0]?.version
}
