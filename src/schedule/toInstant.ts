import { isTimeZone } from './isTimeZone'
import type { LocalMoment } from './types'
import {
  bothInstants,
  firstYear,
  lastYear,
  readWall,
  wallOf,
  writeInstant,
  writeWall,
} from './wallTime'

/**
 * The instant of a wall time, and whether a clock change skips or doubles it. In New York,
 * `2026-03-08T02:30` is gone and becomes 03:30; `2026-11-01T01:30` comes twice.
 */
export function toInstant({
  local,
  timeZone,
  choice = 'first',
}: {
  /** `YYYY-MM-DDTHH:mm` */
  readonly local: string
  readonly timeZone: string
  /** Which of two. */
  readonly choice?: 'first' | 'second'
}): LocalMoment {
  if (!isTimeZone(timeZone)) return { kind: 'wrong', reason: noSuchZone(timeZone) }
  const wall = readWall(local)
  if (wall === undefined) return { kind: 'wrong', reason: noSuchTime(local) }
  const [earlier, later] = bothInstants(wall, timeZone)
  const [first, second] = [writeInstant(earlier), writeInstant(later)]
  if (earlier === later) return { kind: 'once', instant: first }
  // Neither of the two instants shows a wall time that the clock skips.
  if (wallOf(earlier, timeZone) !== wall) {
    return { kind: 'gone', instant: second, local: writeWall(wallOf(later, timeZone)) }
  }
  return { kind: 'twice', first, second, instant: choice === 'second' ? second : first }
}

const noSuchZone = (timeZone: string): string =>
  `“${timeZone.slice(0, 64)}” is not a time zone: choose an IANA name such as Asia/Shanghai or UTC.`

const noSuchTime = (local: string): string =>
  `“${local.slice(0, 40)}” is not a date and time of the years ${firstYear} to ${lastYear}: write it like 2026-05-04T09:30.`
