/**
 * Whether a client has the answer of this ETag already: one of those in its `If-None-Match` is the
 * same, compressed or not (weak comparison, RFC 9110 §13.1.2).
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  const opaque = withoutWeak(etag)
  return ifNoneMatch.split(',').some((one) => withoutWeak(one.trim()) === opaque)
}

const withoutWeak = (tag: string): string => (tag.startsWith('W/') ? tag.slice(2) : tag)
