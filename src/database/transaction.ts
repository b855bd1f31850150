import type { Payload } from 'payload'

/**
 * Runs the work in one MongoDB transaction: committed when it returns, taken back when it throws.
 * The transaction's id goes to Payload as `req: { transactionID }`.
 */
export async function inTransaction<T>(args: {
  payload: Payload
  work: (transactionID: string) => Promise<T>
}): Promise<T> {
  const { db } = args.payload
  const id = await db.beginTransaction()
  if (id === null || id === undefined) {
    throw new Error('MongoDB gave no transaction: DATABASE_URL must name the replica set.')
  }
  try {
    const result = await args.work(String(id))
    await db.commitTransaction(id)
    return result
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}
