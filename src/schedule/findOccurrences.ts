import { RRuleTemporal } from 'rrule-temporal'
import { isTimeZone } from './isTimeZone'
import { mustParse } from './mustParse'
import type { Recurrence } from './types'
import { instantOf, lastYear, readInstant, readWall, wallOf, writeInstant } from './wallTime'
import { writePattern } from './writePattern'

const day = 86_400_000

/** How far ahead the next date is looked for: the search must end, and no sensible rule pauses longer. */
const horizonYears = 100

export type Occurring = {
  /** An RFC 5545 rule without DTSTART. */
  readonly recurrence: string
  /** The first due moment of the series, an instant: always an occurrence, and counted by COUNT. */
  readonly start: string
  readonly timeZone: string
}

/**
 * At most so many occurrences strictly after an instant, in order. Throws on a rule, zone or instant
 * that is not one.
 */
export function findOccurrences({
  recurrence,
  start,
  timeZone,
  after,
  most,
}: Occurring & { readonly after: string; readonly most: number }): readonly string[] {
  const rule = mustParse(recurrence)
  if (!isTimeZone(timeZone)) {
    throw new RangeError(
      `“${timeZone}” is not a time zone: give an IANA name such as Asia/Shanghai`,
    )
  }
  const [first, past] = [readInstant(start), readInstant(after)]
  const found = first > past && most > 0 ? [first] : []
  const visit = (wall: number): boolean => {
    const instant = instantOf(wall, timeZone)
    if (found.length >= most || isOver({ rule, wall, instant })) return false
    // Later than the start, too: it may be the second of a doubled hour, whose first is before it.
    if (instant > (found.at(-1) ?? past)) found.push(instant)
    return found.length < most
  }
  if (found.length >= most) return found.map(writeInstant)
  const near = Math.max(first, past)
  visitWalls({ rule, first: wallOf(first, timeZone), near: wallOf(near, timeZone), visit })
  return found.map(writeInstant)
}

/**
 * Visits the wall times of a rule in order, from a little before `near` (from the first, where they are
 * counted) until told to stop or a hundred years ahead. The rule runs in UTC, where no hour is gone or
 * doubled. RFC 5545 says two things of a gone one: ignored (3.3.10, which the library does) and moved
 * forward like any date-time (3.3.5). What is due must come out, so the caller moves it.
 */
function visitWalls({
  rule,
  first,
  near,
  visit,
}: {
  readonly rule: Recurrence
  readonly first: number
  readonly near: number
  readonly visit: (wall: number) => boolean
}): void {
  const horizon = horizonAfter(near)
  const search = new RRuleTemporal({
    rruleString: `DTSTART:${basic(first)}\nRRULE:${writePattern(rule)};UNTIL=${basic(horizon)}`,
    // Beside the end of the search, which stands where a rule has its own.
    ...(rule.count === undefined ? {} : { count: rule.count }),
    includeDtstart: true,
    // No rule has more periods than days: the library ends at the horizon, never at this.
    maxIterations: Math.ceil((horizon - first) / day) + 10,
    cache: false,
  })
  if (rule.count !== undefined) {
    search.all((date) => visit(date.epochMilliseconds))
    return
  }
  // Two days: a zone's offset never changes by so much, so nothing before can be later than `near`.
  let date = search.next(new Date(near - 2 * day))
  while (date && visit(date.epochMilliseconds)) date = search.next(new Date(date.epochMilliseconds))
}

function horizonAfter(wall: number): number {
  const date = new Date(wall)
  const ahead = date.setUTCFullYear(date.getUTCFullYear() + horizonYears)
  return Math.min(ahead, Date.UTC(lastYear, 11, 31, 23, 59, 59))
}

/** `20260504T093000Z` */
const basic = (wall: number): string =>
  `${new Date(wall).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`

function isOver({
  rule: { until },
  wall,
  instant,
}: {
  readonly rule: Recurrence
  readonly wall: number
  readonly instant: number
}): boolean {
  switch (until?.kind) {
    case undefined:
      return false
    case 'instant':
      return instant > readInstant(until.instant)
    case 'local':
      return wall > (readWall(until.local) ?? Infinity)
    case 'day':
      return new Date(wall).toISOString().slice(0, 10) > until.day
  }
}
