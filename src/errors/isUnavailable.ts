import { isTransient } from '@/database/retry'

/**
 * Whether an error says that the database cannot answer now: the connection is lost, no server is
 * found, another process holds the lock, the disk fails or is full. The same request may succeed
 * later, so it is answered with 503 and not with 500.
 */
export const isUnavailable = (error: unknown): boolean =>
  isTransient(error) || links(error).some((link) => isMongoAway(link) || isSqliteAway(link))

const isMongoAway = ({ name, code, message, labels }: Link): boolean =>
  mongoNames.has(name) ||
  labels.some((label) => mongoLabels.has(label)) ||
  (name.startsWith('Mongo') && mongoCodes.has(Number(code))) ||
  // Mongoose, for what was asked while it was not connected.
  (name === 'MongooseError' && /buffering timed out/u.test(message))

const mongoNames = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoServerClosedError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoNotConnectedError',
  'MongoOperationTimeoutError',
  'MongoExpiredSessionError',
])

const mongoLabels = new Set(['RetryableWriteError', 'ResetPool', 'InterruptInUseConnections'])

/** Hosts out of reach, a change of the primary, shutting down, and what took longer than it may. */
const mongoCodes = new Set([
  6, 7, 50, 63, 89, 91, 133, 189, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436,
])

const isSqliteAway = ({ name, code, message }: Link): boolean =>
  sqlite.test(String(code)) || (/^(?:Libsql|Sqlite)Error$/u.test(name) && sqlite.test(message))

const sqlite =
  /SQLITE_(?:BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY|PROTOCOL|CORRUPT|NOTADB)|database is locked|disk I\/O error/u

type Link = {
  readonly name: string
  readonly code: unknown
  readonly message: string
  readonly labels: readonly string[]
}

/** An error and what it came from, outermost first: drivers say `cause`, GraphQL `originalError`. */
function links(error: unknown): readonly Link[] {
  const found: Link[] = []
  let next: unknown = error
  while (next instanceof Error && found.length < 8) {
    const { code, errorLabels, originalError } = next as Wrapped
    found.push({ name: next.name, code, message: next.message, labels: errorLabels ?? [] })
    next = originalError ?? next.cause
  }
  return found
}

type Wrapped = {
  readonly code?: unknown
  readonly errorLabels?: readonly string[]
  readonly originalError?: unknown
}
