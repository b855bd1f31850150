import path from 'node:path'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Settings } from '@/env'
import { root } from '@/root'
import { renewAfterFault } from './renewAfterFault'

const migrationDir = (name: 'sqlite' | 'mongodb') => path.join(root, 'migrations', name)

/** The database that the settings name: MongoDB by its URL, else embedded SQLite. */
export const databaseAdapter = (settings: Pick<Settings, 'databaseUrl'>) =>
  settings.databaseUrl.startsWith('mongodb')
    ? mongo(settings.databaseUrl)
    : sqlite(settings.databaseUrl)

const mongo = (url: string) =>
  mongooseAdapter({
    url,
    migrationDir: migrationDir('mongodb'),
    // Indexes come by migrations, not by whichever process connects first.
    connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 10_000 },
    disableIndexHints: true,
    bulkOperationsSingleTransaction: true,
  })

/** No `transactionOptions`: with them parallel writes fail and lost commits pass as done. */
const sqlite = (url: string) => {
  if (url.startsWith('file:/')) mkdirSync(path.dirname(fileURLToPath(url)), { recursive: true })
  return renewing(
    sqliteAdapter({
      client: { url },
      idType: 'uuidv7',
      allowIDOnCreate: true,
      push: false,
      wal: { synchronous: 'NORMAL' },
      busyTimeout,
      migrationDir: migrationDir('sqlite'),
    }),
  )
}

const busyTimeout = 5000

type Sqlite = ReturnType<typeof sqliteAdapter>

/** The adapter, whose connection is replaced when a fault has spoilt it. */
const renewing = (adapter: Sqlite): Sqlite => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const connect = database.connect
    return Object.assign(database, {
      connect: async (options: Parameters<NonNullable<typeof connect>>[0]) => {
        const isNew = !database.client
        await connect?.call(database, options)
        const settle = [`PRAGMA busy_timeout = ${busyTimeout}`, 'PRAGMA synchronous = NORMAL']
        if (isNew) renewAfterFault(database.client, settle)
      },
    })
  },
})
