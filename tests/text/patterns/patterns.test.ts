import { describe, expect, it } from 'vitest'
import {
  isBracketCredit,
  isByline,
  isPhotoCredit,
  isSignature,
  photoCreditStart,
} from '@/text/patterns/credits'
import { findDateline, leadCredit, opensStory } from '@/text/patterns/datelines'
import { isFurniture } from '@/text/patterns/furniture'
import { findJump, findRefer } from '@/text/patterns/jumps'
import { toNames } from '@/text/patterns/names'
import { isDetail, isNoticeTitle } from '@/text/patterns/notices'
import { toPageNumber } from '@/text/patterns/numbers'

describe('jump lines', () => {
  it.each([
    ['（下转2版）', 'on', 2],
    ['下转第三版', 'on', 3],
    ['(下转A04版)', 'on', 4],
    ['【下转第十二版】', 'on', 12],
    ['（上接1版）', 'from', 1],
    ['上接第一版', 'from', 1],
    ['（下轉第4版）', 'on', 4],
    ['(Continued on Page 2.)', 'on', 2],
    ['Continued from Page 1', 'from', 1],
    ['See HARBOUR, Page 4', 'on', 4],
  ])('%s', (text, kind, page) => {
    expect(findJump(text)).toMatchObject({ kind, page, from: 0 })
  })
  it.each(['（详见3版）', '全文见第二版', 'Full story, Page 3'])(
    '%s refers and does not continue',
    (text) => {
      expect(findJump(text)).toBeNull()
      expect(findRefer(text)?.page).toBeGreaterThan(1)
    },
  )
  it('finds the number of a page however written', () => {
    expect(['4', 'A03', '４', '三', '十', '十二', '二十一', '版'].map(toPageNumber)).toEqual([
      4,
      3,
      4,
      3,
      10,
      12,
      21,
      null,
    ])
  })
})

describe('credits', () => {
  it.each([
    '（王燕）',
    '（王小燕 张某）',
    '(本报通讯员)',
    '(据新华社)',
    '(据《青石日报》)',
    '（记者 罗某 通讯员 孙某某）',
    '(Reuters)',
    '（秋 水）',
  ])('%s closes a story', (text) => expect(isBracketCredit(text)).toBe(true))
  it.each(['R. DALE, Steward.', '(Signed) J. R. POLE, Town Clerk'])('%s signs a notice', (text) =>
    expect(isSignature(text)).toBe(true),
  )
  it.each(['CAPT. JOHN DALE', 'R. Dale, of the mill, said', 'MILL END, Monday'])(
    '%s signs none',
    (text) => expect(isSignature(text)).toBe(false),
  )
  it.each(['（镇）', '（单位）', '（基地）', '(工种)', '(打一字)', '(2021)', '（完）'])(
    '%s does not',
    (text) => expect(isBracketCredit(text)).toBe(false),
  )
  it.each(['□ 王艳', '本报记者 王涛', '文/王涛', 'By ANN LEE', 'By Ann Lee and Tom Poe'])(
    '%s is a byline',
    (text) => expect(isByline(text)).toBe(true),
  )
  it.each(['记者走进水库', '编辑同志：', 'By the river they sat', 'by Ann Lee', '王家湾水库'])(
    '%s is none',
    (text) => expect(isByline(text)).toBe(false),
  )
  it('knows photographers, on a line of their own and behind a sentence', () => {
    expect(isPhotoCredit('孙荣 摄')).toBe(true)
    expect(isPhotoCredit('Photo by Ann Lee')).toBe(true)
    expect(isPhotoCredit('(Drawn for this paper by Ann Lee.)')).toBe(true)
    expect(isPhotoCredit('Drawn by horses')).toBe(false)
    expect(isPhotoCredit('请摄影爱好者投稿')).toBe(false)
    expect(photoCreditStart('图为水渠。 王燕 摄')).toBe(5)
    expect(photoCreditStart('水渠修好了。')).toBe(-1)
  })
  it.each([
    ['（记者 罗丽 通讯员 孙宝）', ['罗丽', '孙宝']],
    ['□ 本报记者 王 涛', ['王涛']],
    ['(据新华社)', ['新华社']],
    ['(据《青石日报》)', ['青石日报']],
    ['(本报通讯员)', ['本报通讯员']],
    ['高明 摄', ['高明']],
    ['（县医院 姚静）', ['姚静']],
    ['By Ann Lee and Tom Poe', ['Ann Lee', 'Tom Poe']],
  ])('%s names %j', (credit, names) => expect(toNames(credit)).toEqual(names))
})

describe('datelines', () => {
  it.each([
    ['本报讯 （记者 罗丽） 4月8日，', '本报讯'],
    ['新华社北京4月8日电 今天', '新华社北京4月8日电'],
    ['【本报讯】今天', '本报讯'],
    ['青石日报讯 今天', '青石日报讯'],
    ['融媒体中心讯（记者 王某）', '融媒体中心讯'],
    ['HARWICH, May 4 (Reuters) — The board', 'HARWICH, May 4 (Reuters)'],
    ['LITTLE ASH, May 4.—The board met', 'LITTLE ASH, May 4.'],
  ])('%s', (text, dateline) => {
    expect(findDateline(text)).toBe(dateline)
    expect(opensStory(text)).toBe(true)
  })
  it.each([
    '今天，本报讯员说',
    '我们的电话',
    '电站并网发电',
    'The board — all of it — met',
    'POLE.—On the 12th inst., at Ash',
  ])('%s has none', (text) => expect(findDateline(text)).toBeNull())
  it('reads the reporters behind it', () => {
    expect(leadCredit('本报讯 （记者 罗丽） 4月8日')).toBe('记者 罗丽')
    expect(leadCredit('本报讯 水渠（主渠）通水')).toBeNull()
  })
})

describe('notices and furniture', () => {
  it.each(['招标公告', '遗失声明', '青石县水务局招聘启事', 'PUBLIC NOTICE', 'LOST', 'BIRTHS'])(
    '%s is the title of a notice',
    (text) => expect(isNoticeTitle(text)).toBe(true),
  )
  it.each(['水库蓄满春水', 'COUNCIL OPENS CANAL'])('%s is none', (text) =>
    expect(isNoticeTitle(text)).toBe(false),
  )
  it('knows lines that are complete without an end mark', () => {
    expect(isDetail('联系电话：12345678')).toBe(true)
    expect(isDetail('二〇二一年四月八日')).toBe(true)
    expect(isDetail('今年四月')).toBe(false)
    expect(isDetail('Address: 9 Mill Lane')).toBe(true)
    expect(isDetail('address, asked for the loan of')).toBe(false)
  })
  it.each([
    '责任编辑：王某 版式：李某',
    '2021年4月9日 星期五',
    '第2版',
    '国内统一连续出版物号CN 00-0000',
    'Saturday, May 16, 1931',
    'Printed and published by the Record Press, Mill Lane, Ash.',
  ])('%s belongs to the page', (text) => expect(isFurniture(text)).toBe(true))
  it.each(['水库蓄满春水', '2021年4月9日，水库开闸。'])('%s does not', (text) =>
    expect(isFurniture(text)).toBe(false),
  )
})
