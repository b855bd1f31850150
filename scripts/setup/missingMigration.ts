// Prints the tables that collections/ describe otherwise than the newest snapshot of a migration in
// migrations/sqlite does, one name a line. It needs no database and writes no file.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import config from '@payload-config'
import { BasePayload } from 'payload'

type Snapshot = { readonly tables: Readonly<Record<string, unknown>> }

const payload = await new BasePayload().init({
  config,
  disableDBConnect: true,
  disableOnInit: true,
})
const adapter = payload.db as unknown as SQLiteAdapter
const { generateDrizzleJson } = adapter.requireDrizzleKit()

const newest = readdirSync(adapter.migrationDir)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .at(-1)
const before: Snapshot =
  newest === undefined
    ? { tables: {} }
    : JSON.parse(readFileSync(join(adapter.migrationDir, newest), 'utf8'))
// By way of text, as the snapshot was written: without what is undefined.
const now: Snapshot = JSON.parse(JSON.stringify(await generateDrizzleJson(adapter.schema)))

for (const name of new Set([...Object.keys(before.tables), ...Object.keys(now.tables)])) {
  if (!isDeepStrictEqual(before.tables[name], now.tables[name])) console.log(name)
}
process.exit(0)
