import { sql } from '@payloadcms/db-sqlite'
import type { AdjustedDocument } from './writeDocuments'

type Args = {
  readonly adjusted: readonly AdjustedDocument[]
  readonly tableOf: (slug: string) => string
  /** Undefined where a collection has no versions. */
  readonly versionsOf: (slug: string) => string | undefined
}

type Query = ReturnType<typeof sql>

/**
 * SQLite statements that set fields of documents and of their versions, each led by one that fails
 * when the document is not as it was read. For the head of a batch, which then does nothing.
 */
export const adjustments = ({ adjusted, tableOf, versionsOf }: Args): Query[] =>
  adjusted.flatMap(({ collection, id, updatedAt, values }) => {
    const table = sql.identifier(tableOf(collection))
    const name = versionsOf(collection)
    const versions = name === undefined ? undefined : sql.identifier(name)
    const one = versions
      ? sql`and (select count(*) from ${versions} where parent_id = ${id}) = 1`
      : sql``
    return [
      sql`select json(iif((select count(*) from ${table} where id = ${id} and updated_at = ${updatedAt}) = 1
        ${one}, '1', 'outdated'))`,
      sql`update ${table} set ${assigned(values, '')} where id = ${id}`,
      ...(versions
        ? [sql`update ${versions} set ${assigned(values, 'version_')} where parent_id = ${id}`]
        : []),
    ]
  })

const assigned = (values: AdjustedDocument['values'], prefix: string): Query =>
  sql.join(
    Object.entries(values).map(
      ([name, value]) => sql`${sql.identifier(`${prefix}${name}`)} = ${stored(value)}`,
    ),
    sql`, `,
  )

/** JSON is text in SQLite. */
const stored = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value
