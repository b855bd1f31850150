import { transform } from '@payloadcms/db-mongodb/internal'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildVersionCollectionFields, type Payload } from 'payload'
import { firstVersion } from './firstVersion'
import { retry } from './retry'
import { inTransaction } from './transaction'
import { outdated } from './outdated'
import type { AdjustedDocument, NewDocument, OldDocument, Writing } from './writeDocuments'

type Row = Record<string, unknown>

export type Session = MongooseAdapter['sessions'][string] | undefined

/** Writes the documents in one transaction, each collection's together, shaped by Payload's own writer. */
export async function writeMongo(args: Writing): Promise<void> {
  const adapter = args.payload.db as unknown as MongooseAdapter
  await retry(() =>
    inTransaction({
      payload: args.payload,
      work: async (transactionID) => {
        const session = adapter.sessions[transactionID]
        for (const [slug, old] of bySlug(args.removed ?? [])) {
          await remove({ adapter, slug, old, session })
        }
        for (const [slug, all] of bySlug(args.adjusted ?? [])) {
          await adjust({ adapter, slug, all, session })
        }
        for (const [slug, documents] of bySlug(args.documents)) {
          const data = documents.map((one) => one.data)
          await insert({ payload: args.payload, adapter, slug, data, session })
        }
      },
    }),
  )
}

/** Documents by their collection. */
export function bySlug<T extends { readonly collection: string }>(documents: readonly T[]) {
  const groups = new Map<string, T[]>()
  for (const one of documents) {
    groups.set(one.collection, [...(groups.get(one.collection) ?? []), one])
  }
  return groups
}

type Remove = {
  adapter: MongooseAdapter
  slug: string
  old: readonly OldDocument[]
  session: Session
}

/** Takes documents and their versions away, unless one is not as it was read. */
async function remove({ adapter, slug, old, session }: Remove): Promise<void> {
  const parent = { $in: old.map(({ id }) => id) }
  const known = old.map(({ id, updatedAt }) => ({ _id: id, updatedAt: new Date(updatedAt) }))
  const options = { session }
  const documents = adapter.collections[slug]?.collection
  const versions = adapter.versions[slug]?.collection
  const gone = await documents?.deleteMany({ $or: known as never[] }, options)
  const goneVersions = await versions?.deleteMany({ parent }, options)
  const counts = [gone?.deletedCount, goneVersions?.deletedCount]
  if (counts.some((count) => count !== old.length)) throw outdated()
}

type Adjust = {
  adapter: MongooseAdapter
  slug: string
  all: readonly AdjustedDocument[]
  session: Session
}

/** Sets fields of documents and of their only versions, unless one is not as it was read. */
async function adjust({ adapter, slug, all, session }: Adjust): Promise<void> {
  const documents = all.map(({ id, updatedAt, values }) => ({
    filter: { _id: id as never, updatedAt: new Date(updatedAt) },
    update: { $set: { ...values } },
  }))
  const versions = all.map(({ id, values }) => ({
    filter: { parent: id },
    update: { $set: prefixed(values) },
  }))
  const set = await adapter.collections[slug]?.collection.bulkWrite(
    documents.map((updateOne) => ({ updateOne })),
    { session },
  )
  const setThere = await adapter.versions[slug]?.collection.bulkWrite(
    versions.map((updateMany) => ({ updateMany })),
    { session },
  )
  const counts = [set?.matchedCount, ...(setThere ? [setThere.matchedCount] : [])]
  if (counts.some((count) => count !== all.length)) throw outdated()
}

const prefixed = (values: AdjustedDocument['values']): Row =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`version.${name}`, value]))

type Insert = {
  payload: Payload
  adapter: MongooseAdapter
  slug: string
  data: NewDocument['data'][]
  session: Session
}

/** Inserts documents, each with its first version where there are versions. */
export async function insert({ payload, adapter, slug, data, session }: Insert): Promise<void> {
  const config = payload.collections[slug as keyof typeof payload.collections].config
  const options = { session, timestamps: false }
  const documents = data.map((one) =>
    shaped({ adapter, data: { ...one, _id: one.id }, fields: config.fields }),
  )
  await adapter.collections[slug]?.insertMany(documents, options)
  if (!config.versions) return
  const fields = buildVersionCollectionFields(payload.config, config)
  const versions = data.map((one) => shaped({ adapter, data: firstVersion(one), fields }))
  await adapter.versions[slug]?.insertMany(versions, options)
}

type Shape = {
  adapter: MongooseAdapter
  data: Row
  fields: Parameters<typeof transform>[0]['fields']
}

/** The data with dates as dates and relations as keys; the shaping works in place, so on a copy. */
export function shaped({ adapter, data, fields }: Shape): Row {
  const copy = structuredClone(data)
  transform({ adapter, data: copy, fields, operation: 'write' })
  return copy
}
