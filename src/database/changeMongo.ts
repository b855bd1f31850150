import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildVersionCollectionFields } from 'payload'
import { firstVersion } from './firstVersion'
import { outdated } from './outdated'
import { retry } from './retry'
import { inTransaction } from './transaction'
import type { PageChange, ReadItem, RevisedDocument } from './writeChange'
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
        for (const one of change.gone) await remove(at, one)
        for (const one of change.revised) await revise(at, one)
        for (const [slug, documents] of bySlug(change.created)) {
          await insert({ ...at, slug, data: documents.map(({ data }) => data) })
        }
        for (const one of change.positions) await place(at, one)
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

/** The item's own row is as it was read, and its newest version is that one; which it is no longer. */
async function demote({ adapter, session }: At, one: ReadItem): Promise<void> {
  const { collection, id, latest, updatedAt } = one
  const options = { session, timestamps: false }
  const own = await adapter.collections[collection]?.collection.findOne(
    { _id: id as never, updatedAt: new Date(updatedAt) } as never,
    { session, projection: { _id: 1 } },
  )
  const demoted = await adapter.versions[collection]?.updateOne(
    { _id: latest, parent: id, latest: true },
    { $unset: { latest: 1 } },
    options,
  )
  if (!own || demoted?.matchedCount !== 1) throw outdated()
}

async function remove(at: At, one: ReadItem): Promise<void> {
  const { adapter, session } = at
  await demote(at, one)
  const { collection, id } = one
  await adapter.versions[collection]?.collection.deleteMany({ parent: id }, { session })
  const own = { _id: id as never }
  const gone = await adapter.collections[collection]?.collection.deleteOne(own, { session })
  if (gone?.deletedCount !== 1) throw outdated()
}

async function revise(at: At, one: RevisedDocument): Promise<void> {
  const { adapter, payload, session } = at
  await demote(at, one)
  const { collection, id, data, row } = one
  const { config } = payload.collections[collection]
  const fields = buildVersionCollectionFields(payload.config, config)
  const version = shaped({ adapter, data: firstVersion(data), fields })
  const options = { session, timestamps: false }
  await adapter.versions[collection]?.insertMany([version], options)
  if (!row) return
  const { _id, ...own } = shaped({ adapter, data: { ...data, _id: id }, fields: config.fields })
  // By the model, which makes dates of what is written as text.
  await adapter.collections[collection]?.updateOne({ _id }, { $set: own }, options)
}

async function place({ adapter, session }: At, one: PageChange['positions'][number]) {
  const { collection, id, position, released } = one
  const own = { position, ...(released ? { unannounced: true } : {}) }
  const filter = { _id: id as never }
  await adapter.collections[collection]?.collection.updateOne(filter, { $set: own }, { session })
  const versions = adapter.versions[collection]?.collection
  await versions?.updateMany({ parent: id }, { $set: { 'version.position': position } }, { session }) // prettier-ignore
}
