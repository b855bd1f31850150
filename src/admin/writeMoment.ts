import { toLocal } from '@/schedule/toLocal'

type Moment = {
  /** ISO 8601 */
  readonly instant: string
  readonly timeZone: string
  /** Sunday first. */
  readonly weekdays: readonly string[]
}

/** A moment as a zone's clocks and calendar show it: `2026-05-04 Mon 09:30`. */
export function writeMoment({ instant, timeZone, weekdays }: Moment): string {
  const [day = '', time = ''] = toLocal({ instant, timeZone }).local.split('T')
  return `${day} ${weekdayOf({ day, weekdays })} ${time}`
}

/** The weekday's name of a day such as `2026-05-04`. */
export const weekdayOf = (args: { day: string; weekdays: readonly string[] }): string =>
  args.weekdays[new Date(`${args.day}T00:00Z`).getUTCDay()] ?? ''
