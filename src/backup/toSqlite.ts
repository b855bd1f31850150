import { upsertRow, type DrizzleAdapter } from '@payloadcms/drizzle'
import type { FlattenedField, Payload } from 'payload'
import { retry } from '@/database/retry'
import type { Row } from '@/verify/readRows'

type Values = Record<string, unknown>

type Sqlite = DrizzleAdapter & {
  readonly drizzle: {
    insert(table: unknown): { values(rows: Values[]): unknown }
    batch(statements: unknown[]): Promise<unknown>
  }
}

type Write = {
  readonly payload: Payload
  readonly slug: string
  readonly versions: boolean
  readonly fields: FlattenedField[]
  readonly rows: readonly Row[]
}

/** Rows a statement: 100 keeps the widest table far below SQLite's 32,766 variables. */
const atOnce = 100

/** Lets Payload's own writer make the table rows, catches them, and inserts them as one batch. */
export async function toSqlite({ payload, slug, versions, fields, rows }: Write): Promise<void> {
  const adapter = payload.db as unknown as Sqlite
  const name = slug.replaceAll('-', '_')
  const tableName = adapter.tableNameMap.get(versions ? `_${name}${adapter.versionsSuffix}` : name)
  if (tableName === undefined) throw new Error(`There is no table for ${slug}.`)
  const caught = new Map<string, Values[]>()
  const catching = Object.create(adapter, {
    insert: {
      value: async (one: { tableName: string; values: Values | Values[] }) => {
        const added = [one.values].flat()
        caught.set(one.tableName, [...(caught.get(one.tableName) ?? []), ...added])
        return added
      },
    },
  }) as Sqlite
  for (const row of rows) {
    await upsertRow({
      adapter: catching,
      data: { ...row },
      db: adapter.drizzle as never,
      fields,
      ignoreResult: true,
      operation: 'create',
      req: undefined,
      tableName,
    })
  }
  const statements = [...caught].flatMap(([table, values]) =>
    chunks(values).map((some) => adapter.drizzle.insert(adapter.tables[table]).values(some)),
  )
  await retry(() => adapter.drizzle.batch(statements))
}

const chunks = (values: Values[]): Values[][] =>
  Array.from({ length: Math.ceil(values.length / atOnce) }, (_, i) =>
    values.slice(i * atOnce, (i + 1) * atOnce),
  )
