import { isTimeZone } from '@/schedule/isTimeZone'
import { toLocal } from '@/schedule/toLocal'
import type { Reissue } from '@/payload-types'
import { lateAfterMs } from '../steps/claimDue'
import type { CalendarEntry, LocalTime } from './types'

/** The columns that an entry is made of. */
export const entryColumns = {
  title: true,
  kind: true,
  state: true,
  step: true,
  live: true,
  stateReason: true,
  due: true,
  dueAt: true,
  timeZone: true,
  recurrence: true,
  publishedAt: true,
  lateBy: true,
  series: true,
  seriesStart: true,
} as const

export type EntryRow = Pick<Reissue, keyof typeof entryColumns | 'id'>

/** A reissue's zone; UTC, in which it would be approved, while it has none. */
export const zoneOf = ({ timeZone }: Pick<Reissue, 'timeZone'>): string =>
  isTimeZone(timeZone) ? timeZone : 'UTC'

/** The moment at which a calendar shows a reissue; nothing while it has none. */
export function momentOf(row: EntryRow): string | undefined {
  const { state, due, dueAt, publishedAt } = row
  if (state === 'draft') return due ?? undefined
  if (state === 'published') return publishedAt ?? undefined
  return dueAt ?? due ?? undefined
}

/** A reissue as a calendar shows it; nothing while it has no moment. */
export function toEntry({ row, now }: { row: EntryRow; now: Date }): CalendarEntry | undefined {
  const at = momentOf(row)
  if (!at) return undefined
  const timeZone = zoneOf(row)
  return {
    ...localTimeOf({ at, timeZone }),
    id: row.id,
    title: row.title,
    kind: row.kind,
    state: row.state,
    step: row.step ?? 0,
    live: Boolean(row.live),
    recurring: Boolean(row.recurrence),
    due: row.due ?? null,
    moved: movedTo(row, timeZone),
    lateBy: lateByOf({ row, now }),
    reason: row.stateReason ?? null,
  }
}

/** A moment in a zone's words. */
export function localTimeOf({ at, timeZone }: { at: string; timeZone: string }): LocalTime {
  const { local, offset } = toLocal({ instant: at, timeZone })
  const [day = '', time = ''] = local.split('T')
  return { at, timeZone, day, time, offset }
}

function movedTo({ state, due, dueAt }: EntryRow, timeZone: string): LocalTime | null {
  if (state === 'draft' || state === 'withdrawn' || !due || !dueAt || due === dueAt) return null
  return localTimeOf({ at: due, timeZone })
}

function lateByOf({ row, now }: { row: EntryRow; now: Date }): number {
  const { state, dueAt, lateBy } = row
  const open = state === 'scheduled' || state === 'publishing'
  const ms = open && dueAt ? now.getTime() - Date.parse(dueAt) : (lateBy ?? 0) * 1000
  const counts = (open || state === 'published') && ms >= lateAfterMs
  return counts ? Math.floor(ms / 1000) : 0
}
