import { codeOf, type ErrorCode } from '@/errors/codes'

/** Why a request is not answered as it asked; the message is for people. */
export type Refusal = {
  readonly status: number
  readonly message: string
  readonly code?: ErrorCode
  readonly headers?: Readonly<Record<string, string>>
}

/** A refusal's JSON: `{ errors: [{ code, message }], requestId }`. */
export const refusalBody = (args: {
  readonly refusal: Refusal
  readonly requestId: string | undefined
}): string => {
  const { status, message, code = codeOf(status) } = args.refusal
  return JSON.stringify({ errors: [{ code, message }], requestId: args.requestId })
}
