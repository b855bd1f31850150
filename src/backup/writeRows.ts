import { buildVersionCollectionFields, type SanitizedCollectionConfig, type Payload } from 'payload'
import type { Row } from '@/verify/readRows'
import { toMongo } from './toMongo'
import { toSqlite } from './toSqlite'

export type Write = {
  readonly payload: Payload
  readonly config: SanitizedCollectionConfig
  /** Rows of the collection's versions instead of its documents. */
  readonly versions: boolean
  readonly rows: readonly Row[]
}

/** Writes rows as they are, ids, times and statuses kept, all together or not at all; no hooks. */
export async function writeRows({ payload, config, versions, rows }: Write): Promise<void> {
  if (rows.length === 0) return
  const target = { payload, slug: config.slug, versions, rows }
  if (payload.db.name === 'sqlite') {
    const fields = versions
      ? buildVersionCollectionFields(payload.config, config, true)
      : config.flattenedFields
    return toSqlite({ ...target, fields })
  }
  const fields = versions ? buildVersionCollectionFields(payload.config, config) : config.fields
  return toMongo({ ...target, fields })
}
