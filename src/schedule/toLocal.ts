import { isTimeZone } from './isTimeZone'
import { offsetOf, readInstant, writeWall } from './wallTime'

/**
 * The wall time at an instant, to the minute, and how far the zone is from UTC then: `UTC+8`,
 * `UTC−5`, `UTC+5:30`, `UTC`. Throws on what is not an instant or a time zone.
 */
export function toLocal({
  instant,
  timeZone,
}: {
  readonly instant: string
  readonly timeZone: string
}): { readonly local: string; readonly offset: string } {
  if (!isTimeZone(timeZone)) {
    throw new RangeError(
      `“${timeZone}” is not a time zone: give an IANA name such as Asia/Shanghai`,
    )
  }
  const time = readInstant(instant)
  const offset = offsetOf(time, timeZone)
  return { local: writeWall(time + offset), offset: writeOffset(offset) }
}

function writeOffset(offset: number): string {
  if (offset === 0) return 'UTC'
  const seconds = Math.abs(offset) / 1000
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map((n) => String(n).padStart(2, '0'))
  // Seconds only in the local mean times of long ago: `UTC+8:05:43`.
  while (rest.at(-1) === '00') rest.pop()
  return `UTC${offset < 0 ? '−' : '+'}${[Math.floor(seconds / 3600), ...rest].join(':')}`
}
