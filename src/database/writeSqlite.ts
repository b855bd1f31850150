import { upsertRow } from '@payloadcms/drizzle'
import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { buildVersionCollectionFields, type FlattenedField } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { adjustments } from './adjustments'
import { firstVersion } from './firstVersion'
import { retry } from './retry'
import { removals } from './removals'
import type { Writing } from './writeDocuments'

type Row = Record<string, unknown>
export type Rows = Map<string, Row[]>
export type Statement = unknown

export type Sqlite = DrizzleAdapter & {
  readonly drizzle: {
    insert(table: unknown): { values(rows: Row[]): Statement }
    update(table: unknown): { set(row: Row): { where(condition: unknown): Statement } }
    run(query: unknown): Statement
    batch(statements: Statement[]): Promise<unknown>
  }
  readonly tableNameMap: Map<string, string>
  readonly versionsSuffix: string
}

/** Rows a statement: 100 keeps the widest table far below SQLite's 32,766 variables. */
const rowsAtOnce = 100

/**
 * Writes the documents as one batch, which SQLite runs as one transaction without losing its
 * connection's settings. Payload's own writer makes the rows; an adapter that collects instead of
 * inserting catches them.
 */
export async function writeSqlite(args: Writing): Promise<void> {
  const adapter = args.payload.db as unknown as Sqlite
  const rows = await rowsFor({ ...args, adapter })
  const first = changes(args, adapter)
  await retry(() =>
    adapter.drizzle.batch([
      ...first.map((query) => adapter.drizzle.run(query)),
      ...statements({ adapter, rows }),
    ]),
  )
}

type For = Pick<Writing, 'payload' | 'documents'> & { readonly adapter: Sqlite }

/** The rows of documents and of their versions, by table, as Payload's own writer makes them. */
export async function rowsFor({ payload, documents, adapter }: For): Promise<Rows> {
  const rows: Rows = new Map()
  const collector = collecting({ adapter, rows })
  for (const { collection, data } of documents) {
    const { config } = payload.collections[collection]
    const tableName = nameOf(adapter, config.slug)
    // Payload's writer works in place, and what is given may be written once more.
    const own = structuredClone(data)
    await collect({ collector, data: own, fields: config.flattenedFields, tableName })
    if (!config.versions) continue
    await collect({
      collector,
      data: { id: uuidv7(), ...firstVersion(structuredClone(data)) },
      fields: buildVersionCollectionFields(payload.config, config, true),
      tableName: versionsOf(adapter, config.slug),
    })
  }
  return rows
}

/** What goes and what is adjusted, before anything new comes in. */
function changes({ payload, removed = [], adjusted = [] }: Writing, adapter: Sqlite) {
  const tableOf = (slug: string) => nameOf(adapter, slug)
  const versionsFor = (slug: string) => versionsOf(adapter, slug)
  const hasVersions = (slug: string) =>
    Boolean(payload.collections[slug as keyof typeof payload.collections].config.versions)
  return [
    ...removals({ removed, tableOf, versionsOf: versionsFor }),
    ...adjustments({
      adjusted,
      tableOf,
      versionsOf: (slug) => (hasVersions(slug) ? versionsFor(slug) : undefined),
    }),
  ]
}

export const nameOf = (adapter: Sqlite, name: string): string =>
  adapter.tableNameMap.get(name.replaceAll('-', '_')) ?? name.replaceAll('-', '_')

/** The table of a collection's versions. */
export const versionsOf = (adapter: Sqlite, slug: string): string =>
  nameOf(adapter, `_${slug}${adapter.versionsSuffix}`)

/** The adapter, but its `insert` keeps the rows for later and answers with them. */
const collecting = ({ adapter, rows }: { adapter: Sqlite; rows: Rows }): Sqlite =>
  Object.create(adapter, {
    insert: {
      value: async ({ tableName, values }: { tableName: string; values: Row | Row[] }) => {
        const added = Array.isArray(values) ? values : [values]
        rows.set(tableName, [...(rows.get(tableName) ?? []), ...added])
        return added
      },
    },
  }) as Sqlite

type Collect = { collector: Sqlite; data: Row; fields: FlattenedField[]; tableName: string }

const collect = ({ collector, data, fields, tableName }: Collect) =>
  upsertRow({
    adapter: collector,
    data,
    db: collector.drizzle as never,
    fields,
    ignoreResult: true,
    operation: 'create',
    req: undefined,
    tableName,
  })

/** The inserts of rows. */
export function statements({ adapter, rows }: { adapter: Sqlite; rows: Rows }): Statement[] {
  return [...rows].flatMap(([name, all]) => {
    const chunks = Array.from({ length: Math.ceil(all.length / rowsAtOnce) }, (_, i) =>
      all.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
    )
    return chunks.map((chunk) => adapter.drizzle.insert(adapter.tables[name]).values(chunk))
  })
}
