import type { ReissueKind } from '../types'
import type { ReissueState } from '../states'

/** A moment as the clocks and the calendar of a reissue's own zone show it. */
export type LocalTime = {
  /** ISO 8601 */
  readonly at: string
  readonly timeZone: string
  /** `2026-05-04` */
  readonly day: string
  /** `09:30` */
  readonly time: string
  /** `UTC+8` */
  readonly offset: string
}

/** A reissue on the day on which it is due, came out, or failed. */
export type CalendarEntry = LocalTime & {
  readonly id: string
  readonly title: string
  readonly kind: ReissueKind
  readonly state: ReissueState
  readonly step: number
  /** Whether an edition of it is public. */
  readonly live: boolean
  readonly recurring: boolean
  /** The due moment in the working copy. */
  readonly due: string | null
  /** Where the working copy has it, when that is not what was approved. */
  readonly moved: LocalTime | null
  /** Seconds that it came out late, or has been overdue; 0 below a minute. */
  readonly lateBy: number
  readonly reason: string | null
}

/** A date on which a recurring reissue will come round, though there is no document for it yet. */
export type ExpectedEntry = LocalTime & { readonly reissue: string; readonly title: string }

/** What the calendar shows of a run of days. */
export type CalendarAnswer = {
  readonly from: string
  readonly to: string
  /** The server's time. */
  readonly now: string
  readonly entries: readonly CalendarEntry[]
  readonly expected: readonly ExpectedEntry[]
  /** Failed or overdue, of any day; the newest first. */
  readonly attention: readonly CalendarEntry[]
  /** Whether there are more than are given. */
  readonly truncated: boolean
}
