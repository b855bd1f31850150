import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildVersionCollectionFields } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { firstVersion } from './firstVersion'
import { outdated } from './outdated'
import { retry } from './retry'
import { inTransaction } from './transaction'
import type { PageChange, PlacedItem, ReadItem, RevisedDocument } from './writeChange'
import { bySlug, insert, shaped, type Session } from './writeMongo'

type At = {
  readonly adapter: MongooseAdapter
  readonly payload: PageChange['payload']
  readonly session: Session
}

/** Writes a change of a page in one transaction. */
export async function changeMongo(change: PageChange): Promise<void> {
  const { payload } = change
  const adapter = payload.db as unknown as MongooseAdapter
  await retry(() =>
    inTransaction({
      payload,
      work: async (transactionID) => {
        const at = { adapter, payload, session: adapter.sessions[transactionID] }
        if (change.page) await changePage(at, change.page)
        for (const [slug, items] of bySlug(change.gone)) await remove(at, slug, items)
        for (const [slug, items] of bySlug(change.revised)) await revise(at, slug, items)
        for (const [slug, documents] of bySlug(change.created)) {
          await insert({ ...at, slug, data: documents.map(({ data }) => data) })
        }
        for (const [slug, items] of bySlug(change.positions)) await place(at, slug, items)
      },
    }),
  )
}

type Page = NonNullable<PageChange['page']>

async function changePage({ adapter, session }: At, page: Page): Promise<void> {
  const { id, revision, values } = page
  const known = revision === 1 ? { $in: [1, null] } : revision
  const updated = await adapter.collections.pages?.collection.updateOne(
    { _id: id as never, revision: known } as never,
    { $set: { ...values, updatedAt: new Date(values.updatedAt) } },
    { session },
  )
  if (updated?.matchedCount !== 1) throw outdated()
}

/** The items' own rows are as they were read, and their newest versions are those; which they are no longer. */
async function demote(at: At, slug: string, items: readonly ReadItem[]): Promise<void> {
  const { adapter, session } = at
  const own = { _id: { $in: items.map(({ id }) => id) as never[] } }
  const options = { session, projection: { updatedAt: 1 } }
  const rows = await adapter.collections[slug]?.collection.find(own, options).toArray()
  const written = new Map(rows?.map((row) => [String(row._id), Number(row.updatedAt)]))
  const asRead = items.filter(({ id, updatedAt }) => written.get(id) === Date.parse(updatedAt))
  const latest = items.map(({ id, latest: _id }) => ({
    updateOne: { filter: { _id, parent: id, latest: true }, update: { $unset: { latest: 1 } } },
  }))
  const demoted = await adapter.versions[slug]?.bulkWrite(latest, { session, timestamps: false })
  const counts = [asRead.length, demoted?.matchedCount]
  if (counts.some((count) => count !== items.length)) throw outdated()
}

async function remove(at: At, slug: string, items: readonly ReadItem[]): Promise<void> {
  const { adapter, session } = at
  await demote(at, slug, items)
  const ids = { $in: items.map(({ id }) => id) }
  await adapter.versions[slug]?.collection.deleteMany({ parent: ids }, { session })
  const own = { _id: ids as never }
  const gone = await adapter.collections[slug]?.collection.deleteMany(own, { session })
  if (gone?.deletedCount !== items.length) throw outdated()
}

async function revise(at: At, slug: string, items: readonly RevisedDocument[]): Promise<void> {
  const { adapter, payload, session } = at
  await demote(at, slug, items)
  const { config } = payload.collections[slug as ItemSlug]
  const fields = buildVersionCollectionFields(payload.config, config)
  const versions = items.map(({ data }) => shaped({ adapter, data: firstVersion(data), fields }))
  const options = { session, timestamps: false }
  await adapter.versions[slug]?.insertMany(versions, options)
  const rows = items
    .filter(({ row }) => row)
    .map(({ id, data }) => {
      const { _id, ...own } = shaped({ adapter, data: { ...data, _id: id }, fields: config.fields })
      return { updateOne: { filter: { _id }, update: { $set: own } } }
    })
  // By the model, which makes dates of what is written as text.
  if (rows.length > 0) await adapter.collections[slug]?.bulkWrite(rows, options)
}

async function place(at: At, slug: string, items: readonly PlacedItem[]): Promise<void> {
  const { adapter, session } = at
  const rows = items.map(({ id, position, released }) => ({
    updateOne: {
      filter: { _id: id as never },
      update: { $set: { position, ...(released ? { unannounced: true } : {}) } },
    },
  }))
  const versions = items.map(({ id, position }) => ({
    updateMany: { filter: { parent: id }, update: { $set: { 'version.position': position } } },
  }))
  await adapter.collections[slug]?.collection.bulkWrite(rows, { session })
  await adapter.versions[slug]?.collection.bulkWrite(versions, { session })
}
