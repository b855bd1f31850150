import { APIError } from 'payload'
import type { ErrorCode } from '@/errors/codes'

/** What a query's refusal throws: status 400 with the code, and the reason as it is told. */
export const refuseQuery = (code: ErrorCode, reason: string): APIError =>
  new APIError(reason, 400, { code }, true)

/** A name from a request as a message repeats it: in quotes, and not at any length. */
export const quote = (name: string): string =>
  `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`
