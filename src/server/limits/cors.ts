/** What a browser of another site may read of an answer, besides what is always open to it. */
const exposed = 'ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id'

/**
 * The headers that let a page of `origin` read a public answer; none for an origin that is not
 * listed. Never with credentials: what a cookie opens is not for other sites. With a list the answer
 * differs by `Origin`, and says so to caches; with `*` it does not.
 */
export const corsHeaders = (args: {
  readonly origin: string | undefined
  readonly allowed: readonly string[]
}): Readonly<Record<string, string>> => {
  const { origin, allowed } = args
  if (allowed.includes('*')) {
    return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed }
  }
  if (allowed.length === 0) return {}
  if (origin === undefined || !allowed.includes(origin)) return { Vary: 'Origin' }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': exposed,
  }
}
