import type { Payload } from 'payload'

type Sqlite = { readonly client: { execute(sql: string): Promise<{ rows: { now: unknown }[] }> } }
type Mongo = {
  readonly connection: {
    readonly db: { command(command: object): Promise<{ readonly localTime?: unknown }> }
  }
}

/**
 * The time as the database has it. All workers go by this one clock, so that a machine whose own is
 * wrong brings nothing out early or late.
 */
export async function databaseNow(payload: Payload): Promise<Date> {
  if (payload.db.name === 'sqlite') {
    const { client } = payload.db as unknown as Sqlite
    const { rows } = await client.execute(`select strftime('%Y-%m-%dT%H:%M:%fZ', 'now') as now`)
    return new Date(String(rows[0]?.now))
  }
  const { connection } = payload.db as unknown as Mongo
  const { localTime } = await connection.db.command({ hello: 1 })
  return localTime instanceof Date ? localTime : new Date()
}
