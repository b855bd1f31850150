import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Which file each database was when it was first looked at. */
const first = new WeakMap<Payload, number>()

/**
 * What has become of a SQLite file that is no longer the one that was opened, if so. The system keeps
 * a deleted file for who has it open: the database goes on answering, and all is lost with the process.
 */
export const checkFile = async (payload: Payload): Promise<string | undefined> => {
  const url = (payload.db as unknown as Partial<SQLiteAdapter>).clientConfig?.url ?? ''
  if (payload.db.name !== 'sqlite' || !url.startsWith('file:/')) return undefined
  const found = await stat(fileURLToPath(url)).catch(() => undefined)
  if (found === undefined) return gone
  if (!first.has(payload)) first.set(payload, found.ino)
  return first.get(payload) === found.ino ? undefined : replaced
}

const gone =
  'The database file is gone from its place. Put it back, or stop the server and restore a backup.'

const replaced = 'The database file was replaced while the server ran. Restart the server.'
