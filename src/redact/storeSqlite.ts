import { sql } from '@payloadcms/db-sqlite'
import type { Stored } from './storeMongo'

type Statement = unknown

type Sqlite = {
  readonly drizzle: {
    run(query: unknown): Statement
    batch(statements: readonly Statement[]): Promise<unknown>
  }
}

/**
 * Sets the redactions of an item and its versions on SQLite, all or none. Payload's own writer would
 * empty every other list of the item, or need all of its words, which a colleague may be saving.
 */
export async function storeSqlite(change: Stored): Promise<void> {
  const { payload, collection, id, rows, unannounced, at } = change
  const { drizzle } = payload.db as unknown as Sqlite
  const item = sql.identifier(collection)
  const versions = sql.identifier(`_${collection}_v`)
  const own = sql.identifier(`${collection}_redactions`)
  const ofVersions = sql.identifier(`_${collection}_v_version_redactions`)
  await drizzle.batch(
    [
      sql`update ${item} set unannounced = ${unannounced ? 1 : 0}, updated_at = ${at.toISOString()} where id = ${id}`,
      sql`delete from ${own} where _parent_id = ${id}`,
      sql`delete from ${ofVersions} where _parent_id in (select id from ${versions} where parent_id = ${id})`,
      ...rows.flatMap((row, i) => [
        sql`insert into ${own} (_order, _parent_id, id, text, reason)
          values (${i + 1}, ${id}, ${row.id}, ${row.text}, ${row.reason})`,
        sql`insert into ${ofVersions} (_order, _parent_id, id, text, reason, _uuid)
          select ${i + 1}, id, lower(hex(randomblob(12))), ${row.text}, ${row.reason}, ${row.id}
          from ${versions} where parent_id = ${id}`,
      ]),
    ].map((query) => drizzle.run(query)),
  )
}
