import { transform } from '@payloadcms/db-mongodb/internal'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Field, Payload } from 'payload'
import { retry } from '@/database/retry'
import { inTransaction } from '@/database/transaction'
import type { Row } from '@/verify/readRows'

type Write = {
  readonly payload: Payload
  readonly slug: string
  readonly versions: boolean
  readonly fields: Field[]
  readonly rows: readonly Row[]
}

/** Shapes the rows with Payload's own writer and inserts them in one transaction. */
export async function toMongo({ payload, slug, versions, fields, rows }: Write): Promise<void> {
  const adapter = payload.db as unknown as MongooseAdapter
  const model = (versions ? adapter.versions : adapter.collections)[slug]
  if (!model) throw new Error(`There is no collection for ${slug}.`)
  const documents = rows.map(({ id, ...row }) => {
    const data: Record<string, unknown> = structuredClone({ ...row, _id: id })
    transform({ adapter, data, fields, operation: 'write' })
    return data
  })
  await retry(() =>
    inTransaction({
      payload,
      work: async (transactionID) => {
        const options = { session: adapter.sessions[transactionID], timestamps: false }
        await model.insertMany(documents, options)
      },
    }),
  )
}
