import type { Payload, TypedUser } from 'payload'
import { isTimeZone } from '@/schedule/isTimeZone'
import { occurrences } from '@/schedule/occurrences'
import { parseRecurrence } from '@/schedule/parseRecurrence'
import { entryColumns, localTimeOf, momentOf, zoneOf, type EntryRow } from './toEntry'
import type { ExpectedEntry } from './types'

type Args = {
  readonly payload: Payload
  readonly user: TypedUser
  /** The first and the last day, `2026-05-04`. */
  readonly from: string
  readonly to: string
}

const mostSeries = 100
/** No rule comes round more than once a day, and no calendar has more days. */
const mostDates = 64

/**
 * The dates in a run of days on which recurring reissues will come round: those after the one that is
 * planned. What has come out has its next one as a document.
 */
export async function readExpected({ payload, user, from, to }: Args): Promise<ExpectedEntry[]> {
  const { docs } = await payload.find({
    collection: 'reissues',
    where: {
      and: [
        { state: { in: ['draft', 'scheduled', 'publishing'] } },
        { recurrence: { like: 'FREQ' } },
        // Whatever the zone, as the days themselves are looked at below.
        { due: { less_than: shifted({ day: to, days: 2 }) } },
      ],
    },
    select: entryColumns,
    sort: 'due',
    limit: mostSeries,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs.flatMap((row) => {
    const at = momentOf(row)
    return at ? datesOf({ row, at, start: row.seriesStart ?? at, from, to }) : []
  })
}

type Dates = {
  readonly row: EntryRow
  readonly at: string
  readonly start: string
  readonly from: string
  readonly to: string
}

function datesOf({ row, at, start, from, to }: Dates): readonly ExpectedEntry[] {
  const recurrence = row.recurrence ?? ''
  const timeZone = zoneOf(row)
  if (!parseRecurrence(recurrence).ok || !isTimeZone(timeZone)) return []
  const before = shifted({ day: from, days: -1 })
  const after = at > before ? at : before
  return occurrences({ recurrence, start, timeZone, after, most: mostDates })
    .map((instant) => localTimeOf({ at: instant, timeZone }))
    .filter(({ day }) => day >= from && day <= to)
    .map((time) => ({ ...time, reissue: row.id, title: row.title }))
}

const shifted = ({ day, days }: { day: string; days: number }): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString()
