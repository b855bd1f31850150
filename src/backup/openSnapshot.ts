import { rm } from 'node:fs/promises'
import path from 'node:path'
import { transform } from '@payloadcms/db-mongodb/internal'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildVersionCollectionFields, getPayload, type Payload } from 'payload'
import { databaseAdapter } from '@/database/adapter'
import { plainError } from '@/database/connect'
import { readRows, type Row } from '@/verify/readRows'

/** The whole database as it was at one moment, whoever writes meanwhile. */
export type Snapshot = {
  readonly rows: (of: { collection: string; versions: boolean }) => AsyncIterable<readonly Row[]>
  readonly close: () => Promise<void>
}

/** Opens a snapshot; on SQLite it needs room in `folder` for a copy of the database. */
export const openSnapshot = (args: { payload: Payload; folder: string }): Promise<Snapshot> =>
  args.payload.db.name === 'sqlite' ? ofSqlite(args) : ofMongo(args.payload)

type Client = {
  execute(statement: { sql: string; args: string[] }): Promise<unknown>
  close(): void
}

/** `VACUUM INTO` copies within one read transaction; writers go on. A second Payload reads the copy. */
async function ofSqlite({ payload, folder }: { payload: Payload; folder: string }) {
  const file = path.join(folder, 'snapshot.db')
  await clientOf(payload).execute({ sql: 'VACUUM INTO ?', args: [file] })
  const db = databaseAdapter({ databaseUrl: `file:${file}` })
  const copy = await getPayload({
    config: { ...payload.config, db: db as typeof payload.config.db },
    key: `snapshot ${file}`,
  })
  return {
    rows: (of: { collection: string; versions: boolean }) => readRows({ payload: copy, ...of }),
    close: async () => {
      await copy.destroy()
      clientOf(copy).close()
      for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true })
    },
  }
}

const clientOf = (payload: Payload): Client => (payload.db as unknown as { client: Client }).client

/**
 * A session with snapshot reads: all cursors see the moment of the first one. Not a transaction,
 * which a server ends after a minute.
 */
async function ofMongo(payload: Payload): Promise<Snapshot> {
  const adapter = payload.db as unknown as MongooseAdapter
  const session = adapter.connection.getClient().startSession({ snapshot: true })
  return {
    rows: ({ collection, versions }) => cursor({ payload, adapter, session, collection, versions }),
    close: () => session.endSession(),
  }
}

type Cursor = {
  payload: Payload
  adapter: MongooseAdapter
  session: ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>
  collection: string
  versions: boolean
}

async function* cursor({ payload, adapter, session, collection, versions }: Cursor) {
  const config = payload.config.collections.find(({ slug }) => slug === collection)
  const model = (versions ? adapter.versions : adapter.collections)[collection]
  if (!config || !model) return
  const fields = versions ? buildVersionCollectionFields(payload.config, config) : config.fields
  const found = model.collection.find({}, { session, batchSize: 200 }).sort({ _id: 1 })
  try {
    for await (const data of found) {
      transform({ adapter, data, fields, operation: 'read' })
      yield [data as unknown as Row]
    }
  } catch (error) {
    throw tooOld(error)
  }
}

/** MongoDB keeps the past for five minutes unless it is told to keep it longer. */
function tooOld(error: unknown): unknown {
  const code = (error as { codeName?: string }).codeName
  if (code !== 'SnapshotTooOld' && code !== 'SnapshotUnavailable') return error
  return plainError(
    'The backup took longer than MongoDB keeps the past. Raise its minSnapshotHistoryWindowInSeconds (300 by default) and run the backup again.',
    error,
  )
}
