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

/** Longer than the minute for which MongoDB keeps the open transaction of a client that was killed. */
const patience = 90_000

/** Between two tries, at most. */
const longestWait = 3_000

/**
 * Runs the write again while it fails for a passing reason: for 90 seconds at most, waiting from
 * 20 ms to 3 s, with some chance in it so that two writers part. Anything else is thrown at once.
 */
export async function retry<T>(write: () => Promise<T>): Promise<T> {
  const began = Date.now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (Date.now() - began > patience || !isTransient(error)) throw error
      await sleep(Math.min(10 * 2 ** attempt, longestWait) * (0.5 + Math.random()))
    }
  }
}
