import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Follower } from '@/changes/follow'
import { openAccessLines } from './accessLines'
import { noteAnswers, type NoteAnswer } from './answered'
import type { CacheFigures } from './metrics/cacheFigures'
import { createMetrics, type Metrics } from './metrics/createMetrics'
import { readDatabaseFigures, type DatabaseFigures } from './metrics/databaseFigures'
import { readSeldom } from './metrics/readSeldom'

/** What makes a server seen from outside: its access log and its figures. */
export type Watch = {
  readonly note: NoteAnswer
  readonly metrics: Metrics
  /** Notes what node refused before it was a request. */
  readonly noteRefused: (status: number) => void
  /** Writes the access log to its end. */
  readonly end: () => Promise<void>
}

/** Between two readings of figures from the database, and for how long one is waited for. */
const everyMs = 5000
const patienceMs = 2000

/** The access log on standard error beside `logger`, and the figures of what there is so far. */
export const openWatch = (args: {
  readonly logger: Logger
  readonly payload: () => Payload | undefined
  readonly follower: () => Follower | undefined
  readonly cache: () => CacheFigures | undefined
}): Watch => {
  const { logger, payload, follower, cache } = args
  const lines = openAccessLines({ level: logger.level, to: 2 })
  process.on('exit', lines.flush)
  const database = readSeldom<DatabaseFigures | undefined>({
    read: async () => {
      const open = payload()
      return open && readDatabaseFigures(open)
    },
    everyMs,
    patienceMs,
    late: { up: false },
  })
  const metrics = createMetrics({
    sources: { cache, ledger: () => toLedgerFigures(follower()), database },
    ofProcess: true,
  })
  const note = noteAnswers({ logger, lines: lines.logger, metrics })
  const refused = { method: 'other', path: '', route: 'malformed', ms: 0, requestId: '' }
  return {
    note,
    metrics,
    noteRefused: (status) => metrics.count({ ...refused, status }),
    end: lines.end,
  }
}

const toLedgerFigures = (follower: Follower | undefined) =>
  follower && {
    head: Math.max(follower.head(), 0),
    silence: Math.max(performance.now() - follower.confirmedAt(), 0) / 1000,
  }
