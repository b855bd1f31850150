import { codeOf, type ErrorCode } from '@/errors/codes'

/** A JSON answer. */
export const answer = (body: object, status = 200): Response => Response.json(body, { status })

/** A JSON refusal, as all errors are said: `{ errors: [{ code, message }] }`. */
export const refuse = (
  status: number,
  reasons: readonly string[],
  code: ErrorCode = codeOf(status),
): Response => answer({ errors: reasons.map((message) => ({ code, message })) }, status)
