import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Lets SQLite's planner learn what the tables hold; without it lists sort everything. */
export async function analyze(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  const { drizzle } = payload.db as unknown as {
    drizzle: { run(query: unknown): Promise<unknown> }
  }
  await drizzle.run(sql`ANALYZE`)
}
