import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRecurrence } from '@/schedule/parseRecurrence'
import { writePattern } from '@/schedule/writePattern'

const ruleOf = (text: string) => {
  const parsed = parseRecurrence(text)
  if (!parsed.ok) throw new Error(parsed.reasons.map(({ en }) => en).join(' '))
  return parsed.recurrence
}

const reasonsOf = (text: string) => {
  const parsed = parseRecurrence(text)
  return parsed.ok ? [] : parsed.reasons
}

const numbersIn = (text: string) => [...new Set(text.match(/\d+/gu))].sort()

/** The Chinese names the same parts and bounds as the English, in full sentences of its own. */
const expectSameInBoth = (en: string, zh: string) => {
  expect(zh.endsWith('。')).toBe(true)
  const [wrong, remedy] = zh.split('：')
  for (const half of [wrong, remedy]) expect(half).toMatch(/\p{Script=Han}/u)
  expect(en).not.toMatch(/\p{Script=Han}/u)
  expect(numbersIn(zh)).toEqual(numbersIn(en))
  const names = en.match(/\b(?:BY[A-Z]+|FREQ|COUNT|UNTIL|INTERVAL|WKST|DTSTART)\b/gu) ?? []
  for (const name of names) expect(zh).toContain(name)
}

describe('a rule that can be planned', () => {
  test('is read with all its parts', () => {
    expect(ruleOf('FREQ=MONTHLY;INTERVAL=2;BYDAY=2SU,-1FR;BYMONTH=1,12;WKST=SU;COUNT=10')).toEqual({
      frequency: 'MONTHLY',
      interval: 2,
      count: 10,
      byDay: [
        { ordinal: 2, day: 'SU' },
        { ordinal: -1, day: 'FR' },
      ],
      byMonth: [1, 12],
      byMonthDay: [],
      byYearDay: [],
      byWeekNo: [],
      bySetPos: [],
      weekStart: 'SU',
    })
  })

  test('is read after RRULE:, in small letters, with space around and any order', () => {
    const rule = ruleOf('FREQ=WEEKLY;BYDAY=SU')
    expect(ruleOf('RRULE:FREQ=WEEKLY;BYDAY=SU')).toEqual(rule)
    expect(ruleOf('  rrule:byday=su;freq=weekly \n')).toEqual(rule)
  })

  test('says something said twice once', () => {
    expect(writePattern(ruleOf('FREQ=YEARLY;BYMONTHDAY=+4,4;BYDAY=SU,SU'))).toBe(
      'FREQ=YEARLY;INTERVAL=1;BYMONTHDAY=4;BYDAY=SU;WKST=MO',
    )
  })

  test.each([
    ['20301231', { kind: 'day', day: '2030-12-31' }],
    ['20301231T160000', { kind: 'local', local: '2030-12-31T16:00:00' }],
    ['20301231T160000Z', { kind: 'instant', instant: '2030-12-31T16:00:00.000Z' }],
  ])('ends as UNTIL=%s says', (until, end) => {
    expect(ruleOf(`FREQ=DAILY;UNTIL=${until}`).until).toEqual(end)
  })

  test.each([
    'FREQ=YEARLY;INTERVAL=100',
    'FREQ=DAILY;INTERVAL=999;COUNT=9999',
    'FREQ=YEARLY;BYDAY=53MO',
    'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=-366',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  ])('is taken: %s', (text) => {
    expect(parseRecurrence(text).ok).toBe(true)
  })
})

describe('a rule that cannot be planned', () => {
  test.each([
    ['', 'The rule is empty: give one such as FREQ=YEARLY.'],
    ['   ', 'The rule is empty: give one such as FREQ=YEARLY.'],
    ['INTERVAL=2', 'begin it with FREQ=YEARLY'],
    ['FREQ', '“FREQ” is not a part of a rule'],
    ['FREQ=', '“FREQ=” is not a part of a rule'],
    ['FREQ=DAILY=2', '“FREQ=DAILY=2” is not a part of a rule'],
    ['FREQ=DAILY;', 'A semicolon stands at an end'],
    ['FREQ=DAILY;;COUNT=2', 'A semicolon stands at an end'],
    ['FREQ=FORTNIGHTLY', 'use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY'],
    ['FREQ=HOURLY', 'use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY'],
    ['FREQ=MINUTELY', 'use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY'],
    ['FREQ=SECONDLY', 'use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ stands there twice: keep one.'],
    ['FREQ=DAILY;COUNT=2;COUNT=3', 'COUNT stands there twice: keep one.'],
    ['FREQ=DAILY;BYHOUR=9', 'leave out BYHOUR'],
    ['FREQ=DAILY;BYMINUTE=9', 'leave out BYMINUTE'],
    ['FREQ=DAILY;BYSECOND=9', 'leave out BYSECOND'],
    ['FREQ=DAILY;BYEASTER=0', 'BYEASTER is not known in a rule: leave it out.'],
    ['FREQ=DAILY;RSCALE=CHINESE', 'RSCALE is not known in a rule: leave it out.'],
    ['FREQ=DAILY;__PROTO__=1', '__PROTO__ is not known in a rule: leave it out.'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL=0 is out of range: give a whole number from 1 to 999.'],
    ['FREQ=DAILY;INTERVAL=-1', 'INTERVAL=-1 is out of range'],
    ['FREQ=DAILY;INTERVAL=1.5', 'INTERVAL=1.5 is out of range'],
    ['FREQ=DAILY;INTERVAL=1000', 'INTERVAL=1000 is out of range'],
    ['FREQ=DAILY;INTERVAL=99999999999999999999', 'is out of range'],
    ['FREQ=YEARLY;INTERVAL=101', 'give an INTERVAL from 1 to 100'],
    ['FREQ=DAILY;COUNT=0', 'COUNT=0 is out of range'],
    ['FREQ=DAILY;COUNT=10000', 'COUNT=10000 is out of range'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20301231', 'keep COUNT or UNTIL, not both'],
    ['FREQ=DAILY;UNTIL=20300230', 'UNTIL=20300230 is not a date'],
    ['FREQ=DAILY;UNTIL=20301231T250000', 'is not a date'],
    ['FREQ=DAILY;UNTIL=2030-12-31', 'write it like 20301231'],
    ['FREQ=DAILY;UNTIL=99991231', 'is not a date of the years 1900 to 2999'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY=XX is not a day of the week'],
    ['FREQ=WEEKLY;BYDAY=SU,', 'BYDAY= is not a day of the week'],
    ['FREQ=YEARLY;BYDAY=0SU', 'BYDAY=0SU is not a day of the week'],
    ['FREQ=YEARLY;BYDAY=54SU', 'BYDAY=54SU is not a day of the week'],
    ['FREQ=WEEKLY;BYDAY=2SU', 'A week has one day of each name'],
    ['FREQ=DAILY;BYDAY=2SU', 'A day has one day of each name'],
    ['FREQ=MONTHLY;BYDAY=6SU', 'a number from 1 to 5 in BYDAY'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=6SU', 'a number from 1 to 5 in BYDAY'],
    ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13 is out of range: give numbers from 1 to 12, with'],
    ['FREQ=YEARLY;BYMONTH=-1', 'BYMONTH=-1 is out of range'],
    ['FREQ=YEARLY;BYMONTH=5L', 'BYMONTH=5L is out of range'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'or from -31 to -1 to count from the end'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32 is out of range'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'A week has no days of the month'],
    ['FREQ=MONTHLY;BYYEARDAY=1', 'use it with FREQ=YEARLY'],
    ['FREQ=MONTHLY;BYWEEKNO=1', 'use it with FREQ=YEARLY'],
    ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO', 'Weeks by number take plain days'],
    ['FREQ=YEARLY;BYWEEKNO=54', 'BYWEEKNO=54 is out of range'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS picks from the dates of a month'],
    ['FREQ=DAILY;BYDAY=MO;BYSETPOS=1', 'leave out BYSETPOS'],
    ['FREQ=WEEKLY;WKST=1', 'WKST=1 is not a day of the week'],
    ['DTSTART:20260101T000000Z\nRRULE:FREQ=DAILY', 'without DTSTART'],
    ['FREQ=DAILY\nEXDATE:20260101', 'in one line'],
    ['FREQ=WEEKLY；BYDAY=SU', 'half-width'],
    ['每周日', 'half-width'],
    ['FREQ=DAıLY', 'half-width'],
  ])('%j: %s', (text, reason) => {
    const reasons = reasonsOf(text)
    expect(reasons.map(({ en }) => en).join(' ')).toContain(reason)
    for (const { en, zh } of reasons) expectSameInBoth(en, zh)
  })

  test.each([
    ['', '规则是空的：请写一条，例如 FREQ=YEARLY。'],
    ['INTERVAL=2', '规则没有写明多久重复一次：请以 FREQ=YEARLY 或其他 FREQ 开头。'],
    ['FREQ', '“FREQ”不合规则的写法：每一项请写成“名称=值”，两项之间用一个半角分号隔开。'],
    ['FREQ=DAILY;COUNT=2;COUNT=3', 'COUNT 写了两次：请只留一个。'],
    ['FREQ=DAILY;BYHOUR=9', '钟点以发布时刻为准：请删去 BYHOUR。'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL=0 超出范围：请写 1 至 999 的整数。'],
    [
      'FREQ=YEARLY;BYMONTH=-1',
      'BYMONTH=-1 超出范围：请写 1 至 12 的整数，多个数之间用半角逗号隔开。',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=0', '请写 1 至 31 的整数（从末尾倒数写 -1 至 -31），'],
    ['FREQ=DAILY;UNTIL=99991231', 'UNTIL=99991231 不是 1900 至 2999 年间的日期'],
    ['FREQ=WEEKLY;BYDAY=XX', '第二个周日写 2SU，最后一个周五写 -1FR。'],
    ['FREQ=WEEKLY;BYDAY=2SU', '按周重复，星期前不能加序数：请写 BYDAY=SU，不写 BYDAY=2SU。'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS 是从一个月的若干日期里挑选'],
    ['FREQ=WEEKLY；BYDAY=SU', '半角'],
  ])('%j in Chinese: %s', (text, reason) => {
    expect(reasonsOf(text).map(({ zh }) => zh)).toEqual([expect.stringContaining(reason)])
  })

  test('says all that is wrong at once, each in a sentence', () => {
    const reasons = reasonsOf('FREQ=HOURLY;INTERVAL=0;FOO=1')
    expect(reasons).toHaveLength(3)
    for (const { en, zh } of reasons) {
      expect(en).toMatch(/^[^:]+: .+\.$/u)
      expectSameInBoth(en, zh)
    }
  })

  test('is not too long to be looked at', () => {
    expect(reasonsOf('x'.repeat(1_000_000))).toEqual([
      {
        en: 'The rule is longer than 500 characters: give a shorter one, such as FREQ=YEARLY.',
        zh: '规则超过 500 个字符：请写短一些，例如 FREQ=YEARLY。',
      },
    ])
  })

  test('a length of 500 characters is not too long', () => {
    const short = `FREQ=YEARLY;BYYEARDAY=${'1,'.repeat(250)}`.slice(0, 499)
    expect(reasonsOf(`${short}1`)).toEqual([])
    expect(reasonsOf(`${short},1`)).not.toEqual([])
  })
})

test('any text is answered, and a rule that is taken reads the same once written', () => {
  const piece = fc.constantFrom(
    ...['FREQ', '=', ';', 'DAILY', 'YEARLY', 'BYDAY', 'SU', '-1', '5', ',', 'COUNT', 'BYMONTH'],
    ...['UNTIL', '20301231', 'T', 'Z', ':', 'RRULE:', '\n', '月', 'INTERVAL'],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, (any) => {
      const parsed = parseRecurrence(any)
      if (!parsed.ok) {
        expect(parsed.reasons.length).toBeGreaterThan(0)
        return
      }
      const endless = { ...parsed.recurrence, count: undefined, until: undefined }
      expect(ruleOf(writePattern(parsed.recurrence))).toEqual(endless)
    }),
    { numRuns: 3000 },
  )
})
