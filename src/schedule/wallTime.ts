import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant'
import { create, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime'
import { offsetNanoseconds, type Record } from 'temporal-polyfill/fns/ZonedDateTime'
import { isDay } from '@/items/isDay'

// In this folder a wall time is a number: the milliseconds since 1970 that it would be in UTC.

/** Years that a plan may name. */
export const firstYear = 1900
export const lastYear = 2999

const day = 86_400_000

/** Zones are up to a day from UTC, so instants may be that much outside. */
const inYears = (time: number, slack = 0): boolean =>
  time >= Date.UTC(firstYear, 0, 1) - slack && time < Date.UTC(lastYear + 1, 0, 1) + slack

const zoned = (
  wall: number,
  timeZone: string,
  disambiguation: 'earlier' | 'later' | 'compatible',
): Record => {
  const date = new Date(wall)
  return toZonedDateTime(
    create(
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ),
    timeZone,
    { disambiguation },
  )
}

/** Both instants that a wall time may be, in milliseconds: two in a doubled hour or a gap. */
export const bothInstants = (wall: number, timeZone: string): readonly [number, number] => [
  zoned(wall, timeZone, 'earlier').epochMilliseconds,
  zoned(wall, timeZone, 'later').epochMilliseconds,
]

/** The instant of a wall time: a gone one is moved forward by the gap, a doubled one is the first. */
export const instantOf = (wall: number, timeZone: string): number =>
  zoned(wall, timeZone, 'compatible').epochMilliseconds

/** How far the zone is ahead of UTC at an instant, in milliseconds. */
export const offsetOf = (instant: number, timeZone: string): number =>
  offsetNanoseconds(toZonedDateTimeISO(fromEpochMilliseconds(instant), timeZone)) / 1e6

/** The wall time at an instant. */
export const wallOf = (instant: number, timeZone: string): number =>
  instant + offsetOf(instant, timeZone)

/** `2026-05-04T09:30` or with seconds; undefined if there is no such time or year. */
export function readWall(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/u.test(text)) return undefined
  const wall = Date.parse(`${text}Z`)
  // 30 February, and 24:00, are read as the next day by some engines.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(text)) return undefined
  return inYears(wall) ? wall : undefined
}

/** `2026-05-04T09:30`: to the minute, what is left is cut off. */
export const writeWall = (wall: number): string => new Date(wall).toISOString().slice(0, 16)

/** `2026-05-04T01:30:00.000Z` as milliseconds since 1970. Throws on anything but an ISO 8601 instant. */
export function readInstant(text: string): number {
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u
  // The engine reads 30 February as 2 March.
  const isDate = form.test(text) && isDay(text.slice(0, 10))
  const instant = isDate ? Date.parse(text) : NaN
  if (inYears(instant, day)) return instant
  throw new RangeError(
    `“${text.slice(0, 60)}” is not an instant of the years ${firstYear} to ${lastYear}: give one like 2026-05-04T01:30:00Z`,
  )
}

/** `2026-05-04T01:30:00.000Z` */
export const writeInstant = (instant: number): string => new Date(instant).toISOString()
