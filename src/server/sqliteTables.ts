import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { plainError } from '@/database/connect'
import { sqliteOf } from '@/database/sqliteOf'

type Sqlite = SQLiteAdapter['client']

/** The names of the tables that the database file holds. */
export const listTables = async (sqlite: Sqlite): Promise<readonly string[]> => {
  const { rows } = await sqlite.execute(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  )
  return rows.map((row) => String(row.name))
}

/**
 * Removes the tables that a first migration left when it was killed: Backnumber's by name, and
 * without a row. Throws when there is anything else in the file; it is not ours to remove.
 */
export const dropHalfMade = async (payload: Payload): Promise<void> => {
  const sqlite = sqliteOf(payload)
  const ours = new Set(Object.keys((payload.db as unknown as SQLiteAdapter).tables))
  const names = await listTables(sqlite)
  for (const name of names) {
    const { rows } = await sqlite.execute(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)
    if (rows.length > 0 || !ours.has(name)) throw foreign(name)
  }
  for (const name of names) await sqlite.execute(`DROP TABLE ${quoted(name)}`)
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const foreign = (table: string): Error =>
  plainError(
    `The SQLite file of DATABASE_URL holds a table \`${table}\` with no record of a migration of ` +
      'Backnumber. Nothing was changed. Set DATABASE_URL to a file of its own.',
  )
