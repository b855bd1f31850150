import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'

/**
 * Refuses what a page of another site makes a browser send: anything but a read that carries
 * somebody's session, and whatever would begin or end one. Payload takes no session from such a page
 * either; this says so, and holds for signing in too, which needs none. A request that carries its own
 * `Authorization` is no browser's doing, and a stranger's query from a page that CORS_ORIGINS names
 * goes on. `origins` are the addresses of this house.
 */
export const refuseForeignWrites =
  ({ origins }: { readonly origins: readonly string[] }): RequestHandler =>
  (request, response, next) => {
    const { method, headers, path } = request
    if (reads.has(method) || headers.authorization || !isForeign(headers, origins)) return next()
    if (!hasSession(headers) && !isAboutSessions(path)) return next()
    response
      .status(403)
      .set('Cache-Control', 'private, no-store')
      .json({ errors: [{ code: 'forbidden', message }] })
  }

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

const message =
  'This request comes from a page of another site. Open the admin at its own address (PUBLIC_URL), or sign in with an API key.'

/** Browsers send `Origin` with every write, and say `Sec-Fetch-Site` besides; programs neither. */
const isForeign = (headers: IncomingHttpHeaders, origins: readonly string[]): boolean => {
  const { origin } = headers
  if (origin !== undefined) return !origins.includes(origin)
  return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
}

const hasSession = ({ cookie }: IncomingHttpHeaders): boolean =>
  (cookie ?? '').split(';').some((one) => one.trim().startsWith('payload-token='))

/** Signing in and out, new passwords: as an address is written and as it could be. */
const isAboutSessions = (path: string): boolean => {
  try {
    return sessions.test(decodeURIComponent(path))
  } catch {
    return true
  }
}

const sessions =
  /\/users\/(?:login|logout|refresh-token|forgot-password|reset-password|first-register|unlock)\/?$/iu
