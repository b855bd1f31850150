import type { Payload, TypedUser } from 'payload'
import { readKey } from './readKey'
import { takeHit } from './takeHit'

/** What the `Authorization` header of a request makes of whom it comes from. */
export type Standing =
  | { readonly kind: 'no-key' }
  | { readonly kind: 'reader' }
  | { readonly kind: 'person'; readonly user: TypedUser }
  | Refusal

/** Why a request with a key is not answered. */
export type Refusal = {
  readonly kind: 'refused'
  readonly status: 401 | 429 | 503
  readonly message: string
  /** Seconds to wait. */
  readonly retryAfter?: number
}

/**
 * Judges a header, and counts the request of a key that stands. A wrong key is refused: that it reads
 * as the public does would hide from its owner that it is over. Each header is judged once a request.
 */
export async function standingOf(args: {
  readonly payload: Payload
  readonly authorization: string | null | undefined
}): Promise<Standing> {
  const { payload } = args
  const text = keyIn(args.authorization)
  if (text === undefined) return { kind: 'no-key' }
  try {
    const live = await readKey({ payload, text })
    if (!live) return wrongKey
    const wait = await takeHit({ payload, live })
    if (wait !== undefined) return tooMany(live.rate, wait)
    return live.user ? { kind: 'person', user: live.user } : { kind: 'reader' }
  } catch (err) {
    payload.logger.error({ err }, 'A key could not be read')
    return away
  }
}

const bearer = /^bearer(?:\s+(.*))?$/iu
const token = /^[\w-]+\.[\w-]+\.[\w-]+$/u

/** The key in a header, right or wrong: whatever comes as `Bearer` and is no session's token. */
export const keyIn = (authorization: string | null | undefined): string | undefined => {
  const found = bearer.exec((authorization ?? '').trim())
  if (!found) return undefined
  const text = (found[1] ?? '').trim()
  return token.test(text) ? undefined : text
}

const wrongKey: Refusal = {
  kind: 'refused',
  status: 401,
  message:
    'This API key is not valid: it is mistyped, revoked or over, or its person has left. Ask an admin for a new one.',
}

const tooMany = (rate: number, retryAfter: number): Refusal => ({
  kind: 'refused',
  status: 429,
  message: `This API key may make ${rate} requests a minute. Ask again in ${retryAfter} s.`,
  retryAfter,
})

const away: Refusal = {
  kind: 'refused',
  status: 503,
  message: 'The database does not answer. Try again in a moment.',
  retryAfter: 5,
}
