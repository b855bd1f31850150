import type { Row } from '@/verify/readRows'
import { versionId } from './versionId'

type Stored = { row: Row; collection: string; versions: boolean; database: string }

/** A row of a backup as this database stores it: ids that the application did not make may differ. */
export function toStored({ row, collection, versions, database }: Stored): Row {
  const id = (one: string) => versionId({ id: one, database })
  if (versions) {
    // Older versions: false on SQLite; MongoDB takes the mark away.
    const latest = row.latest === true || (database === 'sqlite' ? false : undefined)
    return { ...row, id: id(row.id), latest }
  }
  if (collection === 'payload-preferences') return { ...row, id: id(row.id) }
  if (collection !== 'reissues' || !Array.isArray(row.items)) return row
  // The versions that a reissue is pinned to got their ids from the database that they come from.
  const items = row.items.map((item: { version?: unknown }) =>
    typeof item.version === 'string' ? { ...item, version: id(item.version) } : item,
  )
  return { ...row, items }
}
