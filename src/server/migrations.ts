import type { Migration, Payload } from 'payload'

/** The migrations of the database in use, oldest first. */
export const loadMigrations = async (payload: Payload): Promise<readonly Migration[]> => {
  const { migrations } =
    payload.db.name === 'sqlite'
      ? await import('../../migrations/sqlite/index')
      : await import('../../migrations/mongodb/index')
  return migrations as unknown as readonly Migration[]
}

/**
 * The names of the migrations that have run. Throws when the database does not answer, and on SQLite
 * also when it has no tables yet.
 */
export const migrationsDone = async (payload: Payload): Promise<ReadonlySet<string>> => {
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { name: true },
  })
  return new Set(docs.flatMap(({ name }) => name ?? []))
}
