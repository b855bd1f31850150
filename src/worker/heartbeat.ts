import type { Payload } from 'payload'

const prefix = 'worker:'

/** A worker's sign of life, by the database's clock. */
export type Heartbeat = {
  readonly name: string
  /** ISO 8601. */
  readonly seen: string
  /** How far this machine's own clock is ahead of the database's; negative when behind. */
  readonly clockAheadMs: number
}

/** Leaves a worker's sign of life for the others, the dashboard and `status`. */
export const beat = (payload: Payload, heartbeat: Heartbeat): Promise<void> =>
  payload.kv.set(`${prefix}${heartbeat.name}`, heartbeat)

/** Takes a worker's sign of life away when it stops. */
export const endBeat = (payload: Payload, name: string): Promise<void> =>
  payload.kv.delete(`${prefix}${name}`)

/** All workers that have left a sign and not stopped in order; the last seen first. */
export async function readHeartbeats(payload: Payload): Promise<readonly Heartbeat[]> {
  const keys = (await payload.kv.keys()).filter((key) => key.startsWith(prefix))
  const found = await Promise.all(keys.map((key) => payload.kv.get<Heartbeat>(key)))
  return found
    .filter((one): one is Heartbeat => one !== null)
    .sort((a, b) => (a.seen < b.seen ? 1 : -1))
}

/** Forgets workers that were killed and never came back. */
export async function forgetOldBeats(payload: Payload, before: Date): Promise<void> {
  for (const { name, seen } of await readHeartbeats(payload)) {
    if (new Date(seen) < before) await endBeat(payload, name)
  }
}
