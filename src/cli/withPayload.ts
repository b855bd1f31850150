import type { Payload } from 'payload'

/**
 * Opens the migrated database, does the work and lets go again. Throws a plain error when the
 * database does not answer or has no tables.
 */
export async function withPayload<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const { closePayload, openMigrated } = await import('@/database/connect')
  const payload = await openMigrated()
  try {
    return await work(payload)
  } finally {
    await closePayload(payload)
  }
}
