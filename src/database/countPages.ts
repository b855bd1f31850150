import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { sqliteOf } from './sqliteOf'

type Args = {
  readonly payload: Payload
  readonly newspaper: string | null
  readonly issue: string | null
  /** Only those whose `doubt` is less than this, 0 to 1. */
  readonly below: number | null
}

/**
 * How many pages are at each stage, by the stage; one at which there are none is left out. One pass over
 * an index; the rights of who asks are for the caller to see to.
 */
export async function countPages(args: Args): Promise<ReadonlyMap<string, number>> {
  const counted = args.payload.db.name === 'sqlite' ? await inSqlite(args) : await inMongo(args)
  return new Map(counted.map(({ stage, count }) => [stage, count]))
}

type Counted = readonly { readonly stage: string; readonly count: number }[]

async function inSqlite({ payload, newspaper, issue, below }: Args): Promise<Counted> {
  // The plus keeps it in the index that has all of this: each row's doubt stands behind its whole text.
  const asked = [
    ['+issue_id IN (SELECT id FROM issues WHERE newspaper_id = ?)', newspaper],
    ['issue_id = ?', issue],
    ['doubt < ?', below],
  ] as const
  const said = asked.flatMap(([sql, value]) => (value === null ? [] : [{ sql, value }]))
  const where = ['1', ...said.map(({ sql }) => sql)].join(' AND ')
  const { rows } = await sqliteOf(payload).execute({
    sql: `SELECT stage, count(*) AS count FROM pages WHERE ${where} GROUP BY stage`,
    args: said.map(({ value }) => value),
  })
  return rows.map(({ stage, count }) => ({ stage: String(stage), count: Number(count) }))
}

async function inMongo({ payload, newspaper, issue, below }: Args): Promise<Counted> {
  const { collections } = payload.db as unknown as MongooseAdapter
  const issues = newspaper === null ? [] : await collections.issues?.collection.distinct('_id', { newspaper }) // prettier-ignore
  const grouped = await collections.pages?.collection
    .aggregate<{ readonly _id: string; readonly count: number }>([
      ...(newspaper === null ? [] : [{ $match: { issue: { $in: issues } } }]),
      ...(issue === null ? [] : [{ $match: { issue } }]),
      ...(below === null ? [] : [{ $match: { doubt: { $lt: below } } }]),
      { $group: { _id: '$stage', count: { $sum: 1 } } },
    ])
    .toArray()
  return (grouped ?? []).map(({ _id, count }) => ({ stage: _id, count }))
}
