import type { Payload } from 'payload'

/** Who works on which database, and what time it is there. */
export type Job = {
  readonly payload: Payload
  /** The database's time: a worker's own clock may be wrong. */
  readonly now: Date
  /** The worker's name, for the records. */
  readonly worker: string
}

/** One try of a delivery, as its log keeps it. */
export type Try = {
  /** ISO 8601. */
  readonly at: string
  /** The receiver's HTTP status; null when it gave none. */
  readonly status: number | null
  /** How long it took; null when nobody wrote that down. */
  readonly ms: number | null
  /** Why it did not arrive; null when it did. */
  readonly reason: string | null
}
