import { IANAZone } from 'luxon'
import { rrulestr } from 'rrule'
import { describe, expect, test } from 'vitest'
import { occurrences } from '@/schedule/occurrences'
import { toInstant } from '@/schedule/toInstant'

// Dates by `rrule`, run in UTC as floating times; instants by the offsets of `luxon`. Luxon's own
// conversion promises nothing for a doubled hour (it takes the one whose offset holds today), so the
// two rules are spelt out here: a gone time keeps the offset from before the gap, a doubled one is the
// first.

const day = 86_400_000

const offsetAt = (zone: IANAZone, instant: number): number => zone.offset(instant) * 60_000

/** The instant of a wall time, which is given as if it were UTC. */
function luxonInstant(wall: number, timeZone: string): number {
  const zone = IANAZone.create(timeZone)
  const [before, after] = [offsetAt(zone, wall - day), offsetAt(zone, wall + day)]
  const real = [wall - before, wall - after].filter(
    (instant) => instant + offsetAt(zone, instant) === wall,
  )
  return real.length > 0 ? Math.min(...real) : wall - before
}

// An ordinary time, and for each zone one that is gone and one that is doubled once a year.
const zones = [
  ['Asia/Shanghai', ['09:30']],
  ['America/New_York', ['02:30', '01:30']],
  ['Europe/London', ['01:00', '01:59']],
  // By half an hour.
  ['Australia/Lord_Howe', ['02:15', '01:45']],
  ['Australia/Sydney', ['02:30']],
  // Changes at 02:45, three quarters of an hour from its neighbours.
  ['Pacific/Chatham', ['02:50']],
] as const

// Zones whose rules changed in the ten years, or that skip the start of a day.
const changed = [
  ['Europe/Istanbul', '2012-01-01'],
  ['Europe/Moscow', '2008-01-01'],
  ['America/Sao_Paulo', '2012-01-01'],
  ['America/New_York', '2002-01-01'],
  ['Africa/Casablanca', '2013-01-01'],
  ['Asia/Beirut', '2018-01-01'],
] as const

const rules = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY;BYDAY=SU',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;WKST=SU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYMONTHDAY=29,30,31',
  'FREQ=MONTHLY;BYDAY=2SU,-1SU',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY',
  'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'FREQ=YEARLY;BYMONTH=10,11;BYDAY=1SU,-1SU',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=YEARLY;BYWEEKNO=13,44;BYDAY=SU',
  'FREQ=YEARLY;BYYEARDAY=67,-61',
] as const

/** All occurrences of ten years, by the other libraries; the start is one whatever the rule says. */
function expected({ rule, local, timeZone }: Record<'rule' | 'local' | 'timeZone', string>) {
  const start = new Date(`${local}Z`)
  const end = new Date(start)
  end.setUTCFullYear(end.getUTCFullYear() + 10)
  const walls = rrulestr(`RRULE:${rule}`, { dtstart: start }).between(start, end, true)
  const instants = walls.map((wall) => luxonInstant(wall.getTime(), timeZone))
  return [...new Set([luxonInstant(start.getTime(), timeZone), ...instants])]
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant).toISOString())
}

/** Ours, read in pages as a calendar would. */
function ours(
  { rule, local, timeZone }: Record<'rule' | 'local' | 'timeZone', string>,
  most: number,
) {
  const moment = toInstant({ local, timeZone })
  if (moment.kind === 'wrong') throw new Error(moment.reason)
  const series = { recurrence: rule, start: moment.instant, timeZone }
  const found: string[] = []
  while (found.length < most) {
    const after = found.at(-1)
    const page = occurrences({
      ...series,
      ...(after ? { after } : {}),
      most: Math.min(1000, most - found.length),
    })
    if (page.length === 0) break
    found.push(...page)
  }
  return found
}

describe('ten years of occurrences equal the dates made by rrule and luxon', () => {
  test.each(zones.flatMap(([timeZone, times]) => times.map((time) => ({ timeZone, time }))))(
    '$timeZone at $time',
    ({ timeZone, time }) => {
      for (const rule of rules) {
        const question = { rule, local: `2026-01-04T${time}`, timeZone }
        const dates = expected(question)
        expect(dates.length, rule).toBeGreaterThan(2)
        expect(ours(question, dates.length), rule).toEqual(dates)
      }
    },
  )

  test.each(changed)('%s, whose rules changed, from %s', (timeZone, from) => {
    for (const time of ['00:15', '02:30']) {
      const question = { rule: 'FREQ=WEEKLY;BYDAY=FR,SA,SU', local: `${from}T${time}`, timeZone }
      const dates = expected(question)
      expect(dates.length).toBeGreaterThan(1500)
      expect(ours(question, dates.length), time).toEqual(dates)
    }
  })
})
