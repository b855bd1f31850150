import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextOccurrence } from '@/schedule/nextOccurrence'
import { occurrences } from '@/schedule/occurrences'

const start = '2026-01-05T14:30:00.000Z'
const newYork = { start, timeZone: 'America/New_York' }

afterEach(() => {
  vi.restoreAllMocks()
})

describe('nextOccurrence', () => {
  test('is strictly after the moment, and the start itself before the start', () => {
    const at = (after: string) => nextOccurrence({ ...newYork, recurrence: 'FREQ=DAILY', after })
    expect(at('2025-01-01T00:00:00Z')).toBe(start)
    expect(at('2026-01-05T14:29:59.999Z')).toBe(start)
    expect(at(start)).toBe('2026-01-06T14:30:00.000Z')
    expect(at('2026-01-06T14:29:59Z')).toBe('2026-01-06T14:30:00.000Z')
  })

  test('keeps the time on the clock when summer begins', () => {
    const rule = { ...newYork, recurrence: 'FREQ=WEEKLY' }
    expect(nextOccurrence({ ...rule, after: '2026-03-02T14:30:00Z' })).toBe(
      '2026-03-09T13:30:00.000Z',
    )
  })

  test('a gone time moves forward that day alone', () => {
    expect(
      occurrences({
        recurrence: 'FREQ=DAILY;COUNT=3',
        start: '2026-03-07T07:30:00Z',
        timeZone: 'America/New_York',
        most: 9,
      }),
    ).toEqual(['2026-03-07T07:30:00.000Z', '2026-03-08T07:30:00.000Z', '2026-03-09T06:30:00.000Z'])
  })

  test('a time that moved forward is still to come when the clock has passed what was written', () => {
    const rule = { recurrence: 'FREQ=DAILY', start: '2026-03-07T07:30:00Z' }
    // 03:15 in New York, and 02:30 of that day comes out at 03:30.
    expect(
      nextOccurrence({ ...rule, timeZone: 'America/New_York', after: '2026-03-08T07:15:00Z' }),
    ).toBe('2026-03-08T07:30:00.000Z')
  })

  test('of a doubled time it is the first, unless the start itself is the second', () => {
    const rule = { recurrence: 'FREQ=DAILY', timeZone: 'America/New_York' }
    expect(
      nextOccurrence({ ...rule, start: '2026-10-31T05:30:00Z', after: '2026-10-31T05:30:00Z' }),
    ).toBe('2026-11-01T05:30:00.000Z')
    expect(occurrences({ ...rule, start: '2026-11-01T06:30:00Z', most: 2 })).toEqual([
      '2026-11-01T06:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ])
    // Strictly after the first of the two is the next day, not the second.
    expect(
      nextOccurrence({ ...rule, start: '2026-10-31T05:30:00Z', after: '2026-11-01T05:30:00Z' }),
    ).toBe('2026-11-02T06:30:00.000Z')
  })

  test('a day that a zone skips makes no second occurrence of one moment', () => {
    const dates = occurrences({
      recurrence: 'FREQ=DAILY',
      start: '2011-12-29T19:00:00Z',
      timeZone: 'Pacific/Apia',
      most: 3,
    })
    expect(dates).toEqual([
      '2011-12-29T19:00:00.000Z',
      '2011-12-30T19:00:00.000Z',
      '2011-12-31T19:00:00.000Z',
    ])
  })

  test('29 February comes in leap years only, not in 2100', () => {
    const dates = occurrences({
      recurrence: 'FREQ=YEARLY',
      start: '2092-02-29T12:00:00Z',
      timeZone: 'UTC',
      most: 3,
    })
    expect(dates.map((date) => date.slice(0, 10))).toEqual([
      '2092-02-29',
      '2096-02-29',
      '2104-02-29',
    ])
  })

  test('the 31st is not moved in short months', () => {
    const monthly = { recurrence: 'FREQ=MONTHLY', start: '2026-01-31T12:00:00Z', timeZone: 'UTC' }
    expect(nextOccurrence({ ...monthly, after: '2026-01-31T12:00:00Z' })).toBe(
      '2026-03-31T12:00:00.000Z',
    )
  })

  test('COUNT counts from the start, also a start that the rule would not give', () => {
    const rule = { ...newYork, recurrence: 'FREQ=WEEKLY;BYDAY=SU;COUNT=3' }
    expect(occurrences({ ...rule, most: 9 }).map((date) => date.slice(0, 10))).toEqual([
      '2026-01-05',
      '2026-01-11',
      '2026-01-18',
    ])
    expect(nextOccurrence({ ...rule, after: '2026-01-18T14:30:00Z' })).toBeUndefined()
    expect(nextOccurrence({ ...rule, after: '2500-01-01T00:00:00Z' })).toBeUndefined()
    const once = { ...newYork, recurrence: 'FREQ=DAILY;COUNT=1' }
    expect(nextOccurrence({ ...once, after: start })).toBeUndefined()
  })

  test.each([
    ['20260107', 3],
    ['20260106', 2],
    ['20260107T093000', 3],
    ['20260107T092959', 2],
    ['20260107T143000Z', 3],
    ['20260107T142959Z', 2],
  ])('UNTIL=%s is itself included, in the zone of the rule', (until, count) => {
    const recurrence = `FREQ=DAILY;UNTIL=${until}`
    expect(occurrences({ ...newYork, recurrence, most: 9 })).toHaveLength(count)
  })

  test('an UNTIL that is a day ends with the day of the zone', () => {
    const lateInHonolulu = { start: '2026-01-06T09:00:00Z', timeZone: 'Pacific/Honolulu' }
    const recurrence = 'FREQ=DAILY;UNTIL=20260106'
    // 23:00 on the 5th and on the 6th there; in UTC already the 7th.
    expect(occurrences({ ...lateInHonolulu, recurrence, most: 9 })).toHaveLength(2)
  })

  test('names what it cannot read', () => {
    const next = (change: object) => () =>
      nextOccurrence({ ...newYork, recurrence: 'FREQ=DAILY', after: start, ...change })
    expect(next({ recurrence: 'FREQ=HOURLY' })).toThrow('use FREQ=DAILY')
    expect(next({ timeZone: '+08:00' })).toThrow('“+08:00” is not a time zone')
    expect(next({ start: '2026-02-30T00:00:00Z' })).toThrow('is not an instant')
    expect(next({ after: 'now' })).toThrow('“now” is not an instant')
  })
})

describe('a rule that never fires', () => {
  const never = [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
    'FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2SU',
    'FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2SU;UNTIL=29991231',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  ]

  test.each(never)('has no next, found with one question to the library: %s', (recurrence) => {
    const questions = vi.spyOn(RRuleTemporal.prototype, 'next')
    expect(nextOccurrence({ ...newYork, recurrence, after: start })).toBeUndefined()
    expect(questions.mock.calls.length).toBeLessThanOrEqual(2)
  })

  test('ends at a hundred years of days: the library would report any more', () => {
    // The bound that the search gives the library is one that does stop it.
    const endless = new RRuleTemporal({
      rruleString: 'DTSTART:20260105T090000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      maxIterations: 40,
    })
    expect(() => endless.next(new Date(start))).toThrow('Maximum iterations (40) exceeded')
  })

  test('a next date more than a hundred years away is none, one just then is', () => {
    const yearly = (interval: number) =>
      nextOccurrence({ ...newYork, recurrence: `FREQ=YEARLY;INTERVAL=${interval}`, after: start })
    expect(yearly(100)).toBe('2126-01-05T14:30:00.000Z')
    const leap = { start: '2000-02-29T12:00:00Z', timeZone: 'UTC', after: '2000-02-29T12:00:00Z' }
    expect(nextOccurrence({ ...leap, recurrence: 'FREQ=YEARLY;INTERVAL=100' })).toBeUndefined()
  })
})

describe('occurrences', () => {
  test('are from the start on, or strictly after a moment', () => {
    const rule = { ...newYork, recurrence: 'FREQ=DAILY' }
    expect(occurrences({ ...rule, most: 2 })).toEqual([start, '2026-01-06T14:30:00.000Z'])
    expect(occurrences({ ...rule, after: start, most: 1 })).toEqual(['2026-01-06T14:30:00.000Z'])
    expect(occurrences({ ...rule, most: 0 })).toEqual([])
  })

  test.each([-1, 1.5, 1001, NaN, Infinity])('%d of them cannot be asked for', (most) => {
    expect(() => occurrences({ ...newYork, recurrence: 'FREQ=DAILY', most })).toThrow('0 to 1000')
  })
})

test('asking for the next again and again gives the list, in order, each once', () => {
  const rule = fc
    .record({
      frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 20 }),
      day: fc.constantFrom('', ';BYDAY=SU', ';BYMONTH=3,11', ';BYDAY=SU;BYMONTH=3'),
      end: fc.constantFrom('', ';COUNT=4', ';UNTIL=20400101', ';UNTIL=20300301T070000Z'),
    })
    .map(
      ({ frequency, interval, day, end }) => `FREQ=${frequency};INTERVAL=${interval}${day}${end}`,
    )
  const minute = fc
    .integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000).toISOString())
  const zone = fc.constantFrom('America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC')
  fc.assert(
    fc.property(rule, minute, zone, (recurrence, first, timeZone) => {
      const series = { recurrence, start: first, timeZone }
      const list = occurrences({ ...series, most: 5 })
      expect(list[0]).toBe(first)
      list.forEach((date, index) => {
        const next = nextOccurrence({ ...series, after: date })
        if (index < 4) expect(next).toBe(list[index + 1])
        expect(next === undefined || next > date).toBe(true)
      })
    }),
    { numRuns: 60 },
  )
})
