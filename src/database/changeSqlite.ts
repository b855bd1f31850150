import { sql } from '@payloadcms/db-sqlite'
import { retry } from './retry'
import type { PageChange, ReadItem, RevisedDocument } from './writeChange'
import { nameOf, rowsFor, statements, versionsOf, type Sqlite, type Statement } from './writeSqlite'

type Query = ReturnType<typeof sql>

/** Writes a change of a page as one batch, which SQLite runs as one transaction. */
export async function changeSqlite(change: PageChange): Promise<void> {
  const { payload, created, revised, gone } = change
  const adapter = payload.db as unknown as Sqlite
  const rows = await rowsFor({ payload, documents: created, adapter })
  const rewritten: Statement[] = []
  for (const one of revised) rewritten.push(...(await revise({ payload, adapter, one })))
  const run = (query: Query) => adapter.drizzle.run(query)
  await retry(() =>
    adapter.drizzle.batch([
      ...[...revised, ...gone].map((one) => run(asRead(adapter, one))),
      ...pageQueries(change).map(run),
      ...gone.flatMap((one) => remove(adapter, one)).map(run),
      ...rewritten,
      ...statements({ adapter, rows }),
      ...change.positions.flatMap((one) => place(adapter, one)).map(run),
    ]),
  )
}

/** A batch has no conditions; words that are no JSON end it. */
const needs = (condition: Query): Query => sql`select json(iif(${condition}, '1', 'outdated'))`

function asRead(adapter: Sqlite, { collection, id, latest, updatedAt }: ReadItem): Query {
  const table = sql.identifier(nameOf(adapter, collection))
  const versions = sql.identifier(versionsOf(adapter, collection))
  return needs(sql`(select count(*) from ${table} where id = ${id} and updated_at = ${updatedAt}) = 1
    and (select count(*) from ${versions} where id = ${latest} and parent_id = ${id} and latest = 1) = 1`)
}

function pageQueries({ page }: PageChange): Query[] {
  if (!page) return []
  const { id, revision, values } = page
  const { layout, stage, updatedAt } = values
  return [
    needs(sql`(select count(*) from pages where id = ${id} and coalesce(revision, 1) = ${revision}) = 1`), // prettier-ignore
    sql`update pages set layout = ${JSON.stringify(layout)}, revision = ${values.revision},
      stage = ${stage}, updated_at = ${updatedAt} where id = ${id}`,
  ]
}

function remove(adapter: Sqlite, { collection, id }: ReadItem): Query[] {
  const table = sql.identifier(nameOf(adapter, collection))
  const versions = sql.identifier(versionsOf(adapter, collection))
  return [sql`delete from ${versions} where parent_id = ${id}`, sql`delete from ${table} where id = ${id}`] // prettier-ignore
}

type Revise = {
  readonly payload: PageChange['payload']
  readonly adapter: Sqlite
  readonly one: RevisedDocument
}

/** A new version row, and the own row with its lists anew; nothing that points to it is touched. */
async function revise({ payload, adapter, one }: Revise): Promise<Statement[]> {
  const { collection, id, data, row } = one
  const name = nameOf(adapter, collection)
  const versions = versionsOf(adapter, collection)
  const rows = await rowsFor({ payload, documents: [{ collection, data }], adapter })
  const written = new Map([...rows].filter(([table]) => table.startsWith(versions)))
  const own = rows.get(name)?.[0]
  const lists = new Map([...rows].filter(([table]) => table.startsWith(`${name}_`)))
  const demote = sql`update ${sql.identifier(versions)} set latest = 0 where parent_id = ${id} and latest = 1` // prettier-ignore
  const versioned = [adapter.drizzle.run(demote), ...statements({ adapter, rows: written })]
  if (!row || !own) return versioned
  const table = adapter.tables[name]
  const listNames = Object.keys(adapter.tables).filter((other) => other.startsWith(`${name}_`))
  return [
    ...versioned,
    adapter.drizzle
      .update(table)
      .set(own)
      .where(sql`${sql.identifier('id')} = ${id}`),
    ...listNames.map((list) => adapter.drizzle.run(sql`delete from ${sql.identifier(list)} where ${sql.identifier(parentOf(adapter, list))} = ${id}`)), // prettier-ignore
    ...statements({ adapter, rows: lists }),
  ]
}

/** The column by which rows of a list know whose they are. */
const parentOf = (adapter: Sqlite, list: string): string =>
  '_parentID' in (adapter.tables[list] as object) ? '_parent_id' : 'parent_id'

function place(
  adapter: Sqlite,
  { collection, id, position, released }: PageChange['positions'][number],
) {
  // prettier-ignore
  const table = sql.identifier(nameOf(adapter, collection))
  const versions = sql.identifier(versionsOf(adapter, collection))
  const told = released ? sql`, unannounced = 1` : sql``
  return [
    sql`update ${table} set position = ${position}${told} where id = ${id}`,
    sql`update ${versions} set version_position = ${position} where parent_id = ${id}`,
  ]
}
