import { setTimeout as sleep } from 'node:timers/promises'
import { causes } from './causes'

const passing = /SQLITE_BUSY|database is locked|WriteConflict|NoSuchTransaction/u

/** Whether the same write may succeed a moment later: another writer was there first. */
export const isTransient = (error: unknown): boolean =>
  causes(error).some(
    ({ code, message, labels }) =>
      labels.includes('TransientTransactionError') ||
      code === 112 ||
      passing.test(`${code} ${message}`),
  )

/**
 * Runs the write again while it fails for a passing reason: up to 8 times, waiting 20 ms to 2.5 s,
 * with some chance in it so that two writers part. Anything else is thrown at once.
 */
export async function retry<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (attempt === 8 || !isTransient(error)) throw error
      await sleep(10 * 2 ** attempt * (0.5 + Math.random()))
    }
  }
}
