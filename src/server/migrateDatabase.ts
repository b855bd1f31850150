import type { Migration, Payload } from 'payload'
import { plainError } from '@/database/connect'
import { sqliteOf } from '@/database/sqliteOf'
import { keepCopy } from './keepCopy'
import { loadMigrations, migrationsDone } from './migrations'
import { dropHalfMade, listTables } from './sqliteTables'

/**
 * Brings the database up to date, one migration after the other. On SQLite the first one makes all
 * tables or none, and before a later change of tables a copy of the file is kept in `dataDir`.
 */
export const migrateDatabase = async (args: {
  readonly payload: Payload
  readonly dataDir: string
}): Promise<void> => {
  const { payload, dataDir } = args
  const migrations = await loadMigrations(payload)
  const isNew = payload.db.name === 'sqlite' && (await makeTables(payload, migrations))
  const done = await migrationsDone(payload)
  const waiting = migrations.filter(({ name }) => !done.has(name))
  const next = waiting.find(changesTables)
  if (payload.db.name === 'sqlite' && next && !isNew) {
    await keepCopy({ sqlite: sqliteOf(payload), dataDir, migration: next.name })
  }
  for (const migration of waiting) await run(payload, migration)
  if (waiting.length > 0) await confirm(payload, waiting)
}

/** An import writes documents only, and goes on where it was stopped. */
const changesTables = ({ name }: Migration): boolean => !name.endsWith('_import_archive')

/**
 * The first migration on SQLite, in one transaction that a second process waits for. Foreign keys
 * rest meanwhile, or dropping a table would ask for those that it points to. Gives whether it ran.
 */
const makeTables = async (payload: Payload, migrations: readonly Migration[]): Promise<boolean> => {
  const [first] = migrations
  if (first === undefined || (await schemaMade(payload, first.name))) return false
  const sqlite = sqliteOf(payload)
  await sqlite.execute('PRAGMA foreign_keys = OFF')
  await sqlite.execute('BEGIN IMMEDIATE')
  try {
    if (!(await schemaMade(payload, first.name))) {
      await dropHalfMade(payload)
      await run(payload, first)
    }
    await sqlite.execute('COMMIT')
    return true
  } catch (error) {
    await sqlite.execute('ROLLBACK')
    throw error
  } finally {
    await sqlite.execute('PRAGMA foreign_keys = ON')
  }
}

const schemaMade = async (payload: Payload, name: string): Promise<boolean> => {
  const tables = await listTables(sqliteOf(payload))
  return tables.includes('payload_migrations') && (await migrationsDone(payload)).has(name)
}

const run = (payload: Payload, migration: Migration): Promise<void> =>
  payload.db.migrate({ migrations: [explained(migration)] })

/** On SQLite Payload logs what a migration throws and ends the process; so the cure goes in here. */
const explained = (migration: Migration): Migration => ({
  ...migration,
  up: async (args: Parameters<Migration['up']>[0]) => {
    try {
      await migration.up(args)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw plainError(
        `${reason}\nCorrect the cause and start again: what is done already is kept.`,
        error,
      )
    }
  },
})

const confirm = async (payload: Payload, ran: readonly Migration[]): Promise<void> => {
  const done = await migrationsDone(payload)
  const missing = ran.filter(({ name }) => !done.has(name)).map(({ name }) => name)
  if (missing.length > 0) throw plainError(`Migrations did not run: ${missing.join(', ')}.`)
}
