import type { Migration, Payload } from 'payload'
import { plainError } from '@/database/connect'
import type { Manifest } from './manifest'

/** A migration that brings documents, not the schema; a backup brings its own. */
const isImport = (name: string): boolean => name.endsWith('_import_archive')

/**
 * Makes the tables and indexes of an empty database, and records the import of the archive as done.
 * Throws a plain error when the backup was made with other migrations than these.
 */
export async function migrateEmpty(args: { payload: Payload; manifest: Manifest }): Promise<void> {
  const { payload, manifest } = args
  const all = await migrationsOf(payload)
  const schema = all.filter(({ name }) => !isImport(name))
  refuseOthers({ manifest, names: schema.map(({ name }) => name) })
  await payload.db.migrate({ migrations: schema })
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
  })
  const batch = Math.max(1, ...docs.map((done) => done.batch ?? 1))
  for (const { name } of all.filter((one) => isImport(one.name))) {
    if (docs.some((done) => done.name === name)) continue
    await payload.create({ collection: 'payload-migrations', data: { name, batch } })
  }
}

async function migrationsOf(payload: Payload): Promise<Migration[]> {
  const { migrations } =
    payload.db.name === 'sqlite'
      ? await import('../../migrations/sqlite')
      : await import('../../migrations/mongodb')
  return migrations as Migration[]
}

function refuseOthers({ manifest, names }: { manifest: Manifest; names: string[] }): void {
  const then = manifest.migrations.filter((name) => !isImport(name)).sort()
  if (then.join() === [...names].sort().join()) return
  throw plainError(
    `The backup was made by backnumber ${manifest.version}, whose database has another form. Restore it with that release, then upgrade.`,
  )
}
