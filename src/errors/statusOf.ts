import { codeOf, codes, type ErrorCode } from './codes'
import { isUnavailable } from './isUnavailable'

/** How an error is answered: its HTTP status, and its word for programs. */
export type Verdict = { readonly status: number; readonly code: ErrorCode }

type Thrown = {
  readonly name?: string
  readonly message?: string
  readonly status?: unknown
  readonly data?: unknown
  readonly originalError?: unknown
}

/**
 * The status and code of whatever was thrown: its own where it has them, 503 when the database is
 * away, 400 when the request could not be read, else 500.
 */
export function statusOf(error: unknown): Verdict {
  const thrown = rootOf(error)
  if (isUnavailable(error)) return { status: 503, code: 'unavailable' }
  const own = typeof thrown.status === 'number' ? thrown.status : 500
  const status = isUnreadable(thrown) ? 400 : own
  return { status, code: ownCode(thrown) ?? codeOf(status) }
}

/** What was thrown, out of the error that GraphQL made of it. */
const rootOf = (error: unknown): Thrown => {
  const outer = (error ?? {}) as Thrown
  return outer.originalError ? (outer.originalError as Thrown) : outer
}

const known = new Set<string>([
  ...Object.values(codes),
  ...['filter-not-allowed', 'sort-not-allowed', 'select-not-allowed'],
  ...['query-too-costly', 'cursor-not-valid'],
])

function ownCode({ name, data }: Thrown): ErrorCode | undefined {
  const { code } = (typeof data === 'object' && data ? data : {}) as { code?: unknown }
  if (typeof code === 'string' && known.has(code)) return code as ErrorCode
  return name === 'QueryError' ? 'filter-not-allowed' : undefined
}

/**
 * A parameter that should be JSON and is not, a form that breaks off, a filter on a column that there
 * is not, or a value that the database has no such column for.
 */
const isUnreadable = ({ name, message = '' }: Thrown): boolean =>
  (name === 'SyntaxError' && / JSON/u.test(message)) ||
  name === 'URIError' ||
  name === 'CastError' ||
  /^(?:Cannot find field for path at|Unexpected end of form|Multipart: |Malformed )/u.test(message)
