import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { isConflict } from '@/database/isConflict'
import { sqliteOf } from '@/database/sqliteOf'

/** What is counted: under which name, and over how long a stretch of time. */
export type Counted = {
  readonly payload: Payload
  /** Without personal data: it is kept in the database as it is. */
  readonly name: string
  readonly windowMs: number
}

export type Count = { readonly hits: number; readonly resetAt: Date }

type Row = { readonly id: string; readonly resetAt: Date; readonly hits: number }

/**
 * Adds to a count that all processes share, in one atomic write, and gives what it then is. Stretches
 * of time begin by the clock (of 10 minutes: at :00, :10 …), so that processes need agree on nothing
 * but the time. Negative hits give some back.
 */
export async function countHits({
  payload,
  name,
  windowMs,
  hits,
}: Counted & { readonly hits: number }): Promise<Count> {
  const { id, resetAt } = stretch({ name, windowMs })
  const add = payload.db.name === 'mongoose' ? addInMongo : addInSqlite
  void sweep(payload)
  return { hits: await add(payload, { id, resetAt, hits }), resetAt }
}

/** Takes a count back to nothing for the rest of its stretch. */
export async function forgetHits({ payload, name, windowMs }: Counted): Promise<void> {
  const where = { id: { equals: stretch({ name, windowMs }).id } }
  await payload.db.deleteMany({ collection: 'limits', where })
}

const stretch = ({ name, windowMs }: Pick<Counted, 'name' | 'windowMs'>) => {
  const number = Math.floor(Date.now() / windowMs)
  return { id: `${name}:${number}`, resetAt: new Date((number + 1) * windowMs) }
}

const addInSqlite = async (payload: Payload, { id, resetAt, hits }: Row): Promise<number> => {
  const { rows } = await sqliteOf(payload).execute({
    sql: `INSERT INTO limits (id, hits, reset_at) VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET hits = hits + excluded.hits RETURNING hits`,
    args: [id, hits, resetAt.toISOString()],
  })
  return Number(rows[0]?.hits)
}

const addInMongo = async (payload: Payload, row: Row): Promise<number> => {
  const model = (payload.db as unknown as MongooseAdapter).collections.limits
  if (!model) throw new Error('MongoDB has no collection `limits`: run the migrations.')
  const { collection } = model
  const add = async () => {
    const counted = await collection.findOneAndUpdate(
      { _id: row.id as never },
      { $inc: { hits: row.hits } },
      { returnDocument: 'after' },
    )
    return counted ? Number(counted.hits) : null
  }
  const known = await add()
  if (known !== null) return known
  try {
    await collection.insertOne({ _id: row.id as never, hits: row.hits, resetAt: row.resetAt })
    return row.hits
  } catch (error) {
    // Several first hits at once: one of them made the row, the others add to it.
    if (!isConflict(error)) throw error
    return (await add()) ?? row.hits
  }
}

const sweepEvery = 5 * 60 * 1000
let swept = 0

/** Removes the counts of stretches that are over, now and then. */
async function sweep(payload: Payload): Promise<void> {
  if (Date.now() - swept < sweepEvery) return
  swept = Date.now()
  try {
    const where = { resetAt: { less_than: new Date(Date.now()).toISOString() } }
    await payload.db.deleteMany({ collection: 'limits', where })
  } catch (err) {
    payload.logger.warn({ err }, 'Old counts could not be removed')
  }
}
