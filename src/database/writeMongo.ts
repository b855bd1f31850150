import { transform } from '@payloadcms/db-mongodb/internal'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildVersionCollectionFields, type Payload } from 'payload'
import { firstVersion } from './firstVersion'
import { retry } from './retry'
import { inTransaction } from './transaction'
import type { NewDocument } from './writeDocuments'

type Row = Record<string, unknown>

type Session = MongooseAdapter['sessions'][string] | undefined

/** Writes the documents in one transaction, each collection's together, shaped by Payload's own writer. */
export async function writeMongo(args: {
  payload: Payload
  documents: readonly NewDocument[]
}): Promise<void> {
  const adapter = args.payload.db as unknown as MongooseAdapter
  await retry(() =>
    inTransaction({
      payload: args.payload,
      work: async (transactionID) => {
        const session = adapter.sessions[transactionID]
        for (const [slug, data] of bySlug(args.documents)) {
          await insert({ payload: args.payload, adapter, slug, data, session })
        }
      },
    }),
  )
}

function bySlug(documents: readonly NewDocument[]): Map<string, NewDocument['data'][]> {
  const groups = new Map<string, NewDocument['data'][]>()
  for (const { collection, data } of documents) {
    groups.set(collection, [...(groups.get(collection) ?? []), data])
  }
  return groups
}

type Insert = {
  payload: Payload
  adapter: MongooseAdapter
  slug: string
  data: NewDocument['data'][]
  session: Session
}

async function insert({ payload, adapter, slug, data, session }: Insert): Promise<void> {
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
function shaped({ adapter, data, fields }: Shape): Row {
  const copy = structuredClone(data)
  transform({ adapter, data: copy, fields, operation: 'write' })
  return copy
}
