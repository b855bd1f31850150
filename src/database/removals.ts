import { sql } from '@payloadcms/db-sqlite'
import type { OldDocument } from './writeDocuments'

type Args = {
  readonly removed: readonly OldDocument[]
  readonly tableOf: (slug: string) => string
  readonly versionsOf: (slug: string) => string
}

type Query = ReturnType<typeof sql>

/**
 * SQLite statements that take documents and their versions away, each collection's led by one that
 * fails when a document is not as it was read. For the head of a batch, which then does nothing.
 */
export function removals({ removed, tableOf, versionsOf }: Args): Query[] {
  const slugs = [...new Set(removed.map(({ collection }) => collection))]
  return slugs.flatMap((slug) => {
    const old = removed.filter(({ collection }) => collection === slug)
    const table = sql.identifier(tableOf(slug))
    const versions = sql.identifier(versionsOf(slug))
    const ids = sql.join(
      old.map(({ id }) => sql`${id}`),
      sql`, `,
    )
    const known = sql.join(
      old.map(({ id, updatedAt }) => sql`(id = ${id} and updated_at = ${updatedAt})`),
      sql` or `,
    )
    // A batch has no conditions; words that are no JSON end it.
    return [
      sql`select json(iif((select count(*) from ${table} where ${known}) = ${old.length}
        and (select count(*) from ${versions} where parent_id in (${ids})) = ${old.length}, '1', 'outdated'))`,
      sql`delete from ${versions} where parent_id in (${ids})`,
      sql`delete from ${table} where id in (${ids})`,
    ]
  })
}
