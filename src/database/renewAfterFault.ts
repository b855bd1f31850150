import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Client = SQLiteAdapter['client']

const fault = /^SQLITE_(?:BUSY|LOCKED|IOERR|CORRUPT|NOTADB|CANTOPEN|FULL)/u

/**
 * Has a connection to SQLite replaced after a statement on it failed for a lock or for the disk. The
 * driver does not end such a statement, so that from then on nothing on this connection could be
 * committed as a batch (tursodatabase/libsql-client-ts #352). `settle` are the statements that a new
 * connection begins with.
 */
export const renewAfterFault = (client: Client, settle: readonly string[]): void => {
  const execute = client.execute.bind(client)
  const batch = client.batch.bind(client)
  let stale = false
  const renew = () => {
    if (!stale) return
    stale = false
    // A transaction takes the connection along, at once; the next statement opens a new one. Within
    // a transaction of ours there can be no other: then it is tried again with the next statement.
    client.transaction('deferred').then(
      (old) => old.close(),
      () => (stale = true),
    )
    for (const statement of settle) void execute(statement).catch(() => (stale = true))
  }
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      stale ||= fault.test(String((error as { readonly code?: unknown } | null)?.code))
      throw error
    }
  }
  const changed = {
    execute: (...given: Parameters<typeof execute>) => {
      renew()
      return watched(execute(...given))
    },
    batch: (...given: Parameters<typeof batch>) => {
      renew()
      return watched(batch(...given))
    },
  }
  Object.assign(client, changed)
}
