import { findOccurrences, type Occurring } from './findOccurrences'
import { readInstant, writeInstant } from './wallTime'

/** As many as a preview or a calendar asks for at most. */
const mostOccurrences = 1000

/**
 * Occurrences in order, at most so many: those strictly after an instant or, without one, from the
 * start on, itself included; none beyond a hundred years. Throws on a rule, zone, instant or number
 * that is not one.
 */
export function occurrences({
  after,
  most,
  ...series
}: Occurring & { readonly after?: string; readonly most: number }): readonly string[] {
  if (!Number.isInteger(most) || most < 0 || most > mostOccurrences) {
    throw new RangeError(`${most} occurrences cannot be listed: ask for 0 to ${mostOccurrences}`)
  }
  const before = writeInstant(readInstant(series.start) - 1)
  return findOccurrences({ ...series, after: after ?? before, most })
}
