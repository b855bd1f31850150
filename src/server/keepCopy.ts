import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { plainError } from '@/database/connect'

/**
 * Keeps a copy of the database as it is before a migration, at `dataDir/before-NAME.db`, in place of
 * the copy before an earlier one. A copy that is there already stays: the migration failed half-way
 * and is tried again. Throws when there is no room.
 */
export const keepCopy = async (args: {
  readonly sqlite: SQLiteAdapter['client']
  readonly dataDir: string
  readonly migration: string
}): Promise<void> => {
  const copy = path.join(args.dataDir, `before-${args.migration}.db`)
  if (existsSync(copy)) return
  const part = `${copy}.part`
  try {
    mkdirSync(args.dataDir, { recursive: true })
    rmSync(part, { force: true })
    await args.sqlite.execute({ sql: 'VACUUM INTO ?', args: [part] })
    renameSync(part, copy)
  } catch (error) {
    if (existsSync(part)) rmSync(part)
    const reason = error instanceof Error ? error.message : String(error)
    throw plainError(
      `The copy before the migration ${args.migration} could not be kept at ${copy}: ${reason}. ` +
        'Nothing was migrated. Make room there, then start again.',
      error,
    )
  }
  for (const name of readdirSync(args.dataDir)) {
    if (/^before-\w+\.db$/u.test(name) && name !== path.basename(copy)) {
      rmSync(path.join(args.dataDir, name))
    }
  }
}
