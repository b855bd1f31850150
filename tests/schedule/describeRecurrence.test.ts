import { expect, test } from 'vitest'
import { describeRecurrence } from '@/schedule/describeRecurrence'

test.each([
  ['FREQ=DAILY', '每天', 'every day'],
  ['FREQ=DAILY;INTERVAL=2', '每 2 天', 'every 2 days'],
  ['FREQ=DAILY;BYMONTH=5;BYDAY=SU', '每天（限 5 月、周日）', 'every day (only in May, on Sunday)'],
  ['FREQ=WEEKLY', '每周', 'every week'],
  ['FREQ=WEEKLY;BYDAY=SU', '每周日', 'every Sunday'],
  ['FREQ=WEEKLY;BYDAY=SU,WE', '每周三、周日', 'every Wednesday and Sunday'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '每周一至周五', 'every Monday to Friday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', '每 2 周的周日', 'every 2 weeks on Sunday'],
  ['FREQ=MONTHLY', '每月', 'every month'],
  ['FREQ=MONTHLY;INTERVAL=3', '每 3 个月', 'every 3 months'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,22', '每月 1 日、22 日', 'every month on the 1st and 22nd'],
  ['FREQ=MONTHLY;BYMONTHDAY=12', '每月 12 日', 'every month on the 12th'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '每月最后一日', 'every month on the last day'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', '每月倒数第 2 日', 'every month on the 2nd last day'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '每月最后一个周五', 'every month on the last Friday'],
  [
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
    '每月 13 日（限周五）',
    'every month on the 13th (only on Friday)',
  ],
  [
    'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1',
    '每月每个周六、每个周日，取其中最后一个',
    'every month on every Saturday and Sunday, the last of these',
  ],
  ['FREQ=YEARLY', '每年', 'every year'],
  ['FREQ=YEARLY;INTERVAL=10', '每 10 年', 'every 10 years'],
  ['FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=4', '每年 5 月 4 日', 'every year on 4 May'],
  [
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=4',
    '每 2 年的 5 月 4 日',
    'every 2 years on 4 May',
  ],
  [
    'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
    '每年 11 月第 4 个周四',
    'every year on the 4th Thursday in November',
  ],
  ['FREQ=YEARLY;BYMONTHDAY=1', '每年各月 1 日', 'every year on the 1st of each month'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '每年第 20 周的周一', 'every year in week 20 on Monday'],
  ['FREQ=YEARLY;BYYEARDAY=-1', '每年最后一天', 'every year on the last day'],
  ['FREQ=YEARLY;COUNT=10', '每年，共 10 次', 'every year, 10 times'],
  [
    'RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20301231',
    '每周日，至 2030 年 12 月 31 日',
    'every Sunday until 31 December 2030',
  ],
  [
    'FREQ=WEEKLY;UNTIL=20301231T160000Z',
    '每周，至 2030 年 12 月 31 日 16:00 UTC',
    'every week until 31 December 2030, 16:00 UTC',
  ],
])('%s: %s, %s', (recurrence, zh, en) => {
  expect(describeRecurrence({ recurrence, language: 'zh' })).toBe(zh)
  expect(describeRecurrence({ recurrence, language: 'en' })).toBe(en)
})

test('throws on what is not a rule, with the reason in English', () => {
  expect(() => describeRecurrence({ recurrence: '每天', language: 'zh' })).toThrow('half-width')
})
