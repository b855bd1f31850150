import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import type { ItemSlug } from '@/items/stages'
import type { RedactionRow } from './writeRedactions'

export type Stored = {
  readonly payload: Payload
  readonly collection: ItemSlug
  readonly id: string
  readonly rows: readonly RedactionRow[]
  readonly unannounced: boolean
  readonly at: Date
}

/** Sets the redactions of an item and its versions on MongoDB; the item first, which new versions follow. */
export async function storeMongo(change: Stored): Promise<void> {
  const { payload, collection, id, rows, unannounced, at } = change
  const adapter = payload.db as unknown as MongooseAdapter
  const redactions = [...rows]
  await adapter.collections[collection]?.collection.updateOne(
    { _id: id as never },
    { $set: { redactions, unannounced, updatedAt: at } },
  )
  await adapter.versions[collection]?.collection.updateMany(
    { parent: id },
    { $set: { 'version.redactions': redactions } },
  )
}
