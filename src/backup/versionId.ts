import { createHash } from 'node:crypto'

/**
 * A version's id as the database takes it: any text on SQLite, 24 hex digits on MongoDB. An id that
 * does not fit becomes the same new one each time, so that what is pinned to it (a reissue's items)
 * still finds it.
 */
export function versionId({ id, database }: { id: string; database: string }): string {
  if (database === 'sqlite' || /^[0-9a-f]{24}$/u.test(id)) return id
  return createHash('sha256').update(id).digest('hex').slice(0, 24)
}
