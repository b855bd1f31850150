import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** The connection below Payload's adapter for SQLite. */
export const sqliteOf = (payload: Payload): SQLiteAdapter['client'] =>
  (payload.db as unknown as SQLiteAdapter).client
