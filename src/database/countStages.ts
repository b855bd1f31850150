import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { sqliteOf } from './sqliteOf'

/** How many pages of a group are at a stage. */
export type StageCount = {
  readonly group: string
  readonly stage: string
  readonly count: number
}

/**
 * Counts the pages of each newspaper by stage, or of each of these issues. One pass over an index;
 * the rights of who asks are for the caller to see to.
 */
export async function countStages(args: {
  readonly payload: Payload
  readonly issues?: readonly string[]
}): Promise<readonly StageCount[]> {
  return args.payload.db.name === 'sqlite' ? inSqlite(args) : inMongo(args)
}

type Args = Parameters<typeof countStages>[0]

const byNewspaper = `SELECT i.newspaper_id AS "group", n.stage AS stage, sum(n.count) AS count
  FROM (SELECT issue_id, stage, count(*) AS count FROM pages GROUP BY issue_id, stage) n
  JOIN issues i ON i.id = n.issue_id GROUP BY 1, 2`

const byIssue = `SELECT issue_id AS "group", stage, count(*) AS count FROM pages
  WHERE issue_id IN (SELECT value FROM json_each(?)) GROUP BY issue_id, stage`

async function inSqlite({ payload, issues }: Args): Promise<readonly StageCount[]> {
  const { rows } = await sqliteOf(payload).execute(
    issues ? { sql: byIssue, args: [JSON.stringify(issues)] } : byNewspaper,
  )
  return rows.map(({ group, stage, count }) => ({
    ...{ group: String(group), stage: String(stage), count: Number(count) },
  }))
}

type Grouped = {
  readonly _id: { readonly issue: string; readonly stage: string }
  readonly count: number
}

async function inMongo({ payload, issues }: Args): Promise<readonly StageCount[]> {
  const { collections } = payload.db as unknown as MongooseAdapter
  const pages = collections.pages?.collection
  if (!pages) return []
  const grouped = await pages
    .aggregate<Grouped>([
      ...(issues ? [{ $match: { issue: { $in: issues } } }] : []),
      { $group: { _id: { issue: '$issue', stage: '$stage' }, count: { $sum: 1 } } },
    ])
    .toArray()
  if (issues) return grouped.map(({ _id, count }) => ({ group: _id.issue, stage: _id.stage, count })) // prettier-ignore
  const papers = new Map<string, string>()
  const rows = collections.issues?.collection.find({}, { projection: { newspaper: 1 } })
  for await (const { _id, newspaper } of rows ?? []) papers.set(String(_id), String(newspaper))
  return addUp(grouped, papers)
}

function addUp(grouped: readonly Grouped[], papers: ReadonlyMap<string, string>): StageCount[] {
  const sums = new Map<string, StageCount>()
  for (const { _id, count } of grouped) {
    const group = papers.get(_id.issue) ?? ''
    const key = `${_id.stage} ${group}`
    const before = sums.get(key)?.count ?? 0
    sums.set(key, { group, stage: _id.stage, count: before + count })
  }
  return [...sums.values()]
}
