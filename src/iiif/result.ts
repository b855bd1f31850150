import type { Fault, Result } from './types'

/** What went well. */
export const done = <T>(value: T): Result<T> => ({ ok: true, value })

/** What did not, and why. */
export const fault = (status: Fault['status'], reason: string): Result<never> => ({
  ok: false,
  fault: { status, reason },
})
