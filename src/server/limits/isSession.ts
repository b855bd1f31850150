import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Whether a request carries a session that was signed with `secret` and has not ended. It says no
 * more than that somebody signed in once: what they may do is for Payload to say.
 */
export const isSession = (
  { headers }: Pick<IncomingMessage, 'headers'>,
  secret: string,
): boolean => {
  const token =
    tokenIn(headers.cookie) ?? /^(?:JWT|Bearer) (\S+)$/u.exec(headers.authorization ?? '')?.[1]
  return token !== undefined && isSigned(token, secret)
}

const tokenIn = (cookies: string | undefined): string | undefined =>
  cookies
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith('payload-token='))
    ?.slice('payload-token='.length)

const isSigned = (token: string, secret: string): boolean => {
  const [head, claims, signature, ...rest] = token.split('.')
  if (!head || !claims || !signature || rest.length > 0) return false
  const wanted = createHmac('sha256', secret).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false
  const end = (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { exp?: number }).exp
  return end !== undefined && end * 1000 > Date.now()
}
