import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getPayload, type Migration, type Payload } from 'payload'
import { mongoUrl } from './mongo'

/** A new database with its folders, and what lets go of it all again. */
export type TestPayload = {
  readonly payload: Payload
  /** Ends the connection, drops the database and removes the folders. */
  readonly close: () => Promise<void>
  readonly dataDir: string
  readonly mediaDir: string
}

type Database = 'sqlite' | 'mongodb'

const folder = join(tmpdir(), `backnumber-int-${randomBytes(5).toString('hex')}`)
const dataDir = join(folder, 'data')
const mediaDir = join(folder, 'media')

/** The database that this run of the suite is for: `BACKNUMBER_TEST_DB`, SQLite unless it is set. */
export const testDatabase = (): Database => {
  const name = process.env.BACKNUMBER_TEST_DB ?? 'sqlite'
  if (name === 'sqlite' || name === 'mongodb') return name
  throw new Error(`BACKNUMBER_TEST_DB is “${name}”; it is sqlite or mongodb.`)
}

// The app reads its settings once, when it is first imported: they stand before any of it comes in.
// Processes that a test starts get the same ones. SQLite is a file, so that they can open it too.
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  MEDIA_DIR: mediaDir,
  DATABASE_URL: testDatabase() === 'mongodb' ? mongoUrl('int') : `file:${join(dataDir, 'cms.db')}`,
  PAYLOAD_SECRET: 'a secret for tests, of no worth elsewhere',
  LOG_LEVEL: process.env.LOG_LEVEL || 'silent',
})
for (const name of ['PORT', 'HOST', 'PUBLIC_URL', 'ADMIN_EMAIL', 'ADMIN_PASSWORD']) {
  delete process.env[name]
}

/**
 * The app on a new, empty, migrated database (the archive is not imported). One per test file. Import
 * this module before any of the app's. Throws when the app has read other settings already.
 */
export async function openTestPayload(): Promise<TestPayload> {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(dataDir, { recursive: true })
  mkdirSync(mediaDir, { recursive: true })
  const { settings } = await import('@/env')
  if (settings.dataDir !== dataDir) {
    throw new Error('Import tests/support/payload first: the app has read its settings already.')
  }
  const config = await (await import('@payload-config')).default
  // Else each start off production spawns a process that writes src/payload-types.ts anew.
  config.typescript.autoGenerate = false
  const payload = await getPayload({ config })
  await payload.db.migrate({ migrations: await schemaMigrations() })
  return { payload, close: () => close(payload), dataDir, mediaDir }
}

/** All migrations but the one that imports the archive, in their order. */
async function schemaMigrations(): Promise<Migration[]> {
  const dir = join(import.meta.dirname, '../../migrations', testDatabase())
  const names = readdirSync(dir)
    .filter((file) => /^\d{8}_\w+\.ts$/u.test(file) && !file.endsWith('_import_archive.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
  return Promise.all(
    names.map(async (name): Promise<Migration> => {
      const { up, down } = await import(pathToFileURL(join(dir, `${name}.ts`)).href)
      return { name, up, down }
    }),
  )
}

type Closable = {
  readonly connection?: { dropDatabase(): Promise<unknown> }
  readonly client?: { close(): void }
}

async function close(payload: Payload): Promise<void> {
  const db = payload.db as unknown as Closable
  await db.connection?.dropDatabase()
  await payload.destroy()
  db.client?.close()
  rmSync(folder, { recursive: true, force: true })
}
