import type { Captured } from './captureAnswer'

const mark = '"updatedAt":"'

/** As JavaScript writes a moment: 2026-11-23T04:12:25.000Z. */
const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/u.test(text)

/**
 * When what an answer shows was last changed, as an HTTP date: what the answer says itself; else the
 * newest `updatedAt` in its JSON; else now. For information: what is withdrawn makes a list older, and
 * two changes may fall into one second, so that only the ETag decides what a client has already.
 */
export function lastModified({ headers, body }: Pick<Captured, 'headers' | 'body'>): string {
  const said = Date.parse(String(headers['last-modified']))
  if (!Number.isNaN(said)) return toHttpDate(said)
  if (!/\bjson\b/u.test(String(headers['content-type']))) return toHttpDate(Date.now())
  // Within a text of the JSON the quotes of the mark would be escaped.
  const moments = body
    .toString('utf8')
    .split(mark)
    .slice(1)
    .map((rest) => rest.slice(0, 24))
  const newest = moments.filter(isMoment).reduce((last, at) => (at > last ? at : last), '')
  return toHttpDate(newest === '' ? Date.now() : Date.parse(newest))
}

/** Never later than the answer itself. */
const toHttpDate = (at: number): string => new Date(Math.min(at, Date.now())).toUTCString()
