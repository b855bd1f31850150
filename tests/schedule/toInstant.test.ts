import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listTimeZones } from '@/schedule/listTimeZones'
import { toInstant } from '@/schedule/toInstant'
import { toLocal } from '@/schedule/toLocal'

const changing = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Shanghai']

describe('toInstant', () => {
  test('gives the one instant of an ordinary wall time', () => {
    expect(toInstant({ local: '2026-05-04T09:30', timeZone: 'Asia/Shanghai' })).toEqual({
      kind: 'once',
      instant: '2026-05-04T01:30:00.000Z',
    })
    expect(toInstant({ local: '2026-05-04T09:30', timeZone: 'UTC' })).toMatchObject({
      instant: '2026-05-04T09:30:00.000Z',
    })
  })

  test.each([
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z', '2026-03-08T03:30'],
    ['Europe/London', '2026-03-29T01:00', '2026-03-29T01:00:00.000Z', '2026-03-29T02:00'],
    // Half an hour only.
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z', '2026-10-04T02:45'],
    // A whole day: Samoa crossed the date line.
    ['Pacific/Apia', '2011-12-30T09:00', '2011-12-30T19:00:00.000Z', '2011-12-31T09:00'],
  ])('moves a gone time forward by the gap: %s %s', (timeZone, local, instant, became) => {
    expect(toInstant({ local, timeZone })).toEqual({ kind: 'gone', instant, local: became })
  })

  test.each([
    [
      'America/New_York',
      '2026-11-01T01:30',
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ],
    ['Europe/London', '2026-10-25T01:00', '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    [
      'Australia/Lord_Howe',
      '2026-04-05T01:45',
      '2026-04-04T14:45:00.000Z',
      '2026-04-04T15:15:00.000Z',
    ],
  ])(
    'shows both of a doubled time and takes the first: %s %s',
    (timeZone, local, first, second) => {
      const both = { kind: 'twice', first, second }
      expect(toInstant({ local, timeZone })).toEqual({ ...both, instant: first })
      expect(toInstant({ local, timeZone, choice: 'first' })).toEqual({ ...both, instant: first })
      expect(toInstant({ local, timeZone, choice: 'second' })).toEqual({ ...both, instant: second })
    },
  )

  test('is exact at the edges of a gap and of a doubled hour', () => {
    const kind = (local: string) => toInstant({ local, timeZone: 'America/New_York' }).kind
    expect(['01:59', '02:00', '02:59', '03:00'].map((time) => kind(`2026-03-08T${time}`))).toEqual([
      'once',
      'gone',
      'gone',
      'once',
    ])
    expect(['00:59', '01:00', '01:59', '02:00'].map((time) => kind(`2026-11-01T${time}`))).toEqual([
      'once',
      'twice',
      'twice',
      'once',
    ])
  })

  test('the choice changes nothing where there is none', () => {
    const local = '2026-05-04T09:30'
    expect(toInstant({ local, timeZone: 'Europe/London', choice: 'second' })).toEqual(
      toInstant({ local, timeZone: 'Europe/London' }),
    )
  })

  test.each([
    '2026-02-30T09:00',
    '2026-02-29T09:00',
    '2026-13-01T09:00',
    '2026-05-04T24:00',
    '2026-05-04T09:60',
    '2026-05-04 09:00',
    '2026-05-04',
    '2026-05-04T09:00Z',
    '2026-05-04T09:00+08:00',
    '1899-12-31T23:59',
    '3000-01-01T00:00',
    '＂２０２６',
    '',
    'x'.repeat(100),
  ])('says what is wrong with %j', (local) => {
    const moment = toInstant({ local, timeZone: 'Asia/Shanghai' })
    if (moment.kind !== 'wrong') throw new Error(`${local} was taken`)
    expect(moment.reason).toContain('is not a date and time of the years 1900 to 2999')
    expect(moment.reason).toContain(': write it like 2026-05-04T09:30.')
    expect(moment.reason.length).toBeLessThan(200)
  })

  test('says that there is no such zone', () => {
    expect(toInstant({ local: '2026-05-04T09:30', timeZone: '+08:00' })).toEqual({
      kind: 'wrong',
      reason: '“+08:00” is not a time zone: choose an IANA name such as Asia/Shanghai or UTC.',
    })
  })
})

describe('toLocal', () => {
  test.each([
    ['Asia/Shanghai', '2026-05-04T09:30', 'UTC+8'],
    ['America/New_York', '2026-05-03T21:30', 'UTC−4'],
    ['Asia/Kolkata', '2026-05-04T07:00', 'UTC+5:30'],
    ['America/St_Johns', '2026-05-03T23:00', 'UTC−2:30'],
    ['UTC', '2026-05-04T01:30', 'UTC'],
  ])('gives wall time and offset in %s', (timeZone, local, offset) => {
    expect(toLocal({ instant: '2026-05-04T01:30:00.000Z', timeZone })).toEqual({ local, offset })
  })

  test('gives the offset of the day, and cuts off seconds', () => {
    const at = (instant: string) => toLocal({ instant, timeZone: 'America/New_York' })
    expect(at('2026-01-04T01:30:59.999Z')).toEqual({ local: '2026-01-03T20:30', offset: 'UTC−5' })
    expect(at('2026-11-01T05:30:00Z').local).toBe(at('2026-11-01T06:30:00Z').local)
    expect(at('2026-11-01T05:30:00Z').offset).not.toBe(at('2026-11-01T06:30:00Z').offset)
  })

  test('writes the seconds of an old local mean time', () => {
    expect(toLocal({ instant: '1900-06-01T00:00:00Z', timeZone: 'Asia/Shanghai' })).toEqual({
      local: '1900-06-01T08:05',
      offset: 'UTC+8:05:43',
    })
  })

  test('throws on what is neither an instant nor a zone, and names it', () => {
    const at =
      (instant: string, timeZone = 'UTC') =>
      () =>
        toLocal({ instant, timeZone })
    expect(at('tomorrow')).toThrow('“tomorrow” is not an instant')
    expect(at('2026-02-30T00:00:00Z')).toThrow('is not an instant')
    expect(at('2026-05-04T01:30')).toThrow('is not an instant')
    expect(at('2026-05-04T01:30:00Z', 'Asia/Beijing')).toThrow('“Asia/Beijing” is not a time zone')
  })
})

const localTime = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2999, 11, 31, 23, 59) })
  .map((time) => new Date(time).toISOString().slice(0, 16))
const anyZone = fc.oneof(fc.constantFrom(...changing), fc.constantFrom(...listTimeZones()))

test('wall time → instant → wall time gives back what was written, or what a gone time became', () => {
  fc.assert(
    fc.property(
      localTime,
      anyZone,
      fc.constantFrom('first', 'second'),
      (local, timeZone, choice) => {
        const moment = toInstant({ local, timeZone, choice })
        if (moment.kind === 'wrong') throw new Error(moment.reason)
        const back = toLocal({ instant: moment.instant, timeZone }).local
        expect(back).toBe(moment.kind === 'gone' ? moment.local : local)
        if (moment.kind === 'gone') expect(moment.local > local).toBe(true)
        if (moment.kind === 'twice') expect(moment.first < moment.second).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})

test('instant → wall time → instant gives back the instant, in a doubled hour by choice', () => {
  const minute = fc
    .integer({ min: Date.UTC(1950, 0, 1) / 60_000, max: Date.UTC(2100, 0, 1) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000).toISOString())
  fc.assert(
    fc.property(minute, fc.constantFrom(...changing), (instant, timeZone) => {
      const moment = toInstant({ local: toLocal({ instant, timeZone }).local, timeZone })
      if (moment.kind === 'twice') expect([moment.first, moment.second]).toContain(instant)
      else expect(moment).toEqual({ kind: 'once', instant })
    }),
    { numRuns: 2000 },
  )
})
