import type { Payload } from 'payload'
import type { Reasons } from './health'
import { isUnavailable } from '@/errors/isUnavailable'
import { checkFile } from './checkFile'
import { loadMigrations, migrationsDone } from './migrations'
import { sqliteOf } from '@/database/sqliteOf'

/**
 * Whether the database answers from where it belongs and every migration has run. Throws when it does
 * not answer.
 */
export const checkReady = async (payload: Payload): Promise<Reasons> => {
  const lost = await checkFile(payload)
  if (lost !== undefined) return [lost]
  await pingDatabase(payload)
  const [migrations, done] = await Promise.all([
    loadMigrations(payload),
    migrationsDone(payload).catch(noneDone),
  ])
  const waiting = migrations.filter(({ name }) => !done.has(name)).map(({ name }) => name)
  if (waiting.length === 0) return []
  return [`Migrations have not run: ${waiting.join(', ')}. Run \`npx payload migrate\`.`]
}

type Mongo = {
  readonly connection: {
    readonly db?: { command(command: { readonly ping: 1 }): Promise<unknown> }
  }
}

/** It has answered, so what fails next is that the tables are not there, unless it says otherwise. */
const noneDone = (error: unknown): ReadonlySet<string> => {
  if (isUnavailable(error)) throw error
  return new Set()
}

/** Asks the database for a sign of life. Throws when it gives none. */
export const pingDatabase = async (payload: Payload): Promise<void> => {
  if (payload.db.name === 'sqlite') {
    await sqliteOf(payload).execute('SELECT 1')
    return
  }
  const { db } = (payload.db as unknown as Mongo).connection
  if (db === undefined) throw new Error('not connected')
  await db.command({ ping: 1 })
}
