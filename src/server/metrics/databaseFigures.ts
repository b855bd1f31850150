import type { Payload, Where } from 'payload'
import { readHead } from '@/changes/ledger'
import { readHeartbeats } from '@/worker/heartbeat'
import { pingDatabase } from '../checkReady'

/** What the database says of itself and of the work that waits in it; seconds, and counts. */
export type DatabaseFigures = {
  readonly up: boolean
  readonly ping?: number
  readonly ledgerHead?: number
  readonly scheduled?: number
  readonly overdue?: number
  readonly failed?: number
  readonly deliveries?: number
  readonly workerSilence?: number
}

/** A reissue comes out within a second or two; later than this it is overdue. */
const overdueMs = 10_000

/** Reads the figures, a handful of counts over indexes. Tells `up: false` where nothing answers. */
export async function readDatabaseFigures(payload: Payload): Promise<DatabaseFigures> {
  try {
    const began = performance.now()
    await pingDatabase(payload)
    const ping = (performance.now() - began) / 1000
    const [ledgerHead, work, workerSilence] = await Promise.all([
      readHead(payload),
      countWork(payload),
      readSilence(payload),
    ])
    return { up: true, ping, ledgerHead, ...work, ...(workerSilence ? { workerSilence } : {}) }
  } catch {
    return { up: false }
  }
}

async function countWork(payload: Payload) {
  const count = async (collection: 'reissues' | 'deliveries', where: Where) =>
    (await payload.db.count({ collection, where })).totalDocs
  const late = new Date(Date.now() - overdueMs).toISOString()
  const isScheduled = { state: { equals: 'scheduled' } }
  const [scheduled, overdue, failed, deliveries] = await Promise.all([
    count('reissues', isScheduled),
    count('reissues', { and: [isScheduled, { dueAt: { less_than_equal: late } }] }),
    count('reissues', { state: { equals: 'failed' } }),
    count('deliveries', { state: { in: ['waiting', 'sending'] } }),
  ])
  return { scheduled, overdue, failed, deliveries }
}

async function readSilence(payload: Payload): Promise<number | undefined> {
  const [newest] = await readHeartbeats(payload)
  return newest && Math.max(0, Date.now() - Date.parse(newest.seen)) / 1000
}
