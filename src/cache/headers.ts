import type { OutgoingHttpHeaders } from 'node:http'

/**
 * Headers that belong to one answer on one connection, that every answer gets anew, or that ask
 * browsers for what only the admin wants to know (the colour scheme).
 */
const ofOne = new Set([
  'accept-ch', 'age', 'cache-control', 'connection', 'content-encoding', 'content-length',
  'critical-ch', 'date', 'etag', 'keep-alive', 'last-modified', 'retry-after', 'set-cookie',
  'trailer', 'transfer-encoding', 'vary', 'x-request-id',
]) // prettier-ignore

const isOfOne = (name: string): boolean =>
  ofOne.has(name) || name.startsWith('access-control-') || name.includes('ratelimit')

/** The headers of an answer that hold for everyone, flat: name, value, name, value. */
export const sharedHeaders = (headers: OutgoingHttpHeaders): readonly string[] =>
  Object.entries(headers).flatMap(([name, value]) =>
    isOfOne(name) ? [] : valuesIn(value).flatMap((one) => [titled(name), one]),
  )

/** `content-type` → `Content-Type`, as people read it. */
const titled = (name: string): string =>
  name.replace(/(?:^|-)[a-z]/gu, (start) => start.toUpperCase())

/** The names in a header that lists them: `Accept-Encoding, Origin`. */
export const namesIn = (value: OutgoingHttpHeaders[string]): readonly string[] =>
  valuesIn(value).flatMap((one) =>
    one
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  )

const valuesIn = (value: OutgoingHttpHeaders[string]): readonly string[] =>
  value === undefined ? [] : [value].flat().map(String)
