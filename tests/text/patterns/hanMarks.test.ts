import { describe, expect, it } from 'vitest'
import { isBracketCredit, isByline, isPhotoCredit } from '@/text/patterns/credits'
import { leadReporters } from '@/text/patterns/datelines'
import { foldHan } from '@/text/patterns/foldHan'
import { isContactLine, isFolioLine } from '@/text/patterns/folio'
import { findRefer } from '@/text/patterns/jumps'
import { isSalutation } from '@/text/patterns/letters'
import { closesNotice, isDateLine, isNoticeTitle, noticeWords } from '@/text/patterns/notices'
import { isLetterSigner, isOfficeName } from '@/text/patterns/signers'
import { isSlogan } from '@/text/patterns/slogans'

describe('Chinese notices', () => {
  it.each(['某厂招租启事', '今明天气', '尋人', '訃聞', '更正啟事', '青石影院今日排片'])(
    '%s names a notice',
    (title) => expect(isNoticeTitle(title)).toBe(true),
  )
  it('leaves headlines of news that end in the same words', () => {
    expect(isNoticeTitle('全县干部群众奋力迎战大风降温天气')).toBe(false)
  })
  it('hears how notices speak, in traditional characters too', () => {
    expect(noticeWords('王某，男，身高1.7米，於昨日走失，定有重謝。')).toBeGreaterThanOrEqual(2)
    expect(noticeWords('水渠昨天修好了，乡亲们都来看。')).toBe(0)
    expect(closesNotice('提单一张遗失，特此声明。')).toBe(true)
  })
  it.each(['2021年4月8日', '11月8日', '十月三日', '中華民國九十年三月一日'])(
    '%s is a date',
    (text) => expect(isDateLine(text)).toBe(true),
  )
  it('compares on a copy of the same length', () => {
    expect(foldHan('特此聲明')).toBe('特此声明')
  })
})

describe('Chinese signatures', () => {
  it.each(['青石县公安局', '王某某同志治丧小组', '青石鼎和拍卖有限公司', '治喪委員會 敬啟'])(
    '%s signs a notice',
    (text) => expect(isOfficeName(text)).toBe(true),
  )
  it('leaves a headline that ends in an office', () => {
    expect(isOfficeName('赌桌上的小骗局')).toBe(false)
  })
  it.each(['东风公社社员 王小明 李小红', '柳树里 胡小文', '孙小芬（青石市）', '一读者'])(
    '%s signs a letter',
    (text) => expect(isLetterSigner(text)).toBe(true),
  )
  it.each(['七律 贺新居', '技在身证在手 致富路在脚下'])('%s signs nothing', (text) =>
    expect(isLetterSigner(text)).toBe(false),
  )
  it.each(['主編您好：', '編輯小姐：'])('%s greets', (text) =>
    expect(isSalutation(text)).toBe(true),
  )
})

describe('Chinese credits', () => {
  it.each(['（何小玲，花蓮）', '（文／小石）', '（秋小白、高小霞）', '（大队报道组）'])(
    '%s',
    (text) => expect(isBracketCredit(text)).toBe(true),
  )
  it.each(['徐小琴 口述 王小雨 整理', '撰文‧攝影／梁小滿'])('%s is a byline', (text) =>
    expect(isByline(text)).toBe(true),
  )
  it.each(['圖／郭小文提供', '新华社发', '（讀者提供）', '资料图片'])(
    '%s tells a picture',
    (text) => expect(isPhotoCredit(text)).toBe(true),
  )
  it('leaves one who wrote as well to the story', () => {
    expect(isPhotoCredit('（王小雨 文/摄）')).toBe(false)
  })
  it('finds the reporter whom an opening names outside brackets', () => {
    expect(leadReporters('【本報記者馬小翰／高雄報導】春天到了。')).toEqual(['馬小翰'])
    expect(leadReporters('（中央社記者謝小桃花蓮6日電）春天到了。')).toEqual(['謝小桃'])
    expect(leadReporters('本报讯 记者梁小涛报道：春天到了。')).toEqual(['梁小涛'])
  })
})

describe('what belongs to a Chinese page', () => {
  it.each([
    '综合新闻 7',
    '2 民生',
    '8 芦花 副刊 2009年10月23日',
    '本報文責自負',
    'E-mail：a@b.example',
  ])('%s', (text) => expect(isFolioLine(text)).toBe(true))
  it.each(['本报编辑部', '12人送辦', '青石 渡口'])('%s is no folio', (text) =>
    expect(isFolioLine(text)).toBe(false),
  )
  it('tells what notices have as well', () => {
    expect(isContactLine('地址：青石路3号　电话：')).toBe(true)
    expect(isContactLine('本版责编 王小明')).toBe(false)
  })
  it('knows a slogan by its call', () => {
    expect(isSlogan('爱护林木 人人有责')).toBe(true)
    expect(isSlogan('水渠通了水 稻田插了秧')).toBe(false)
  })
  it.each([
    ['相關報導刊5版', 5],
    ['青石渡水退……詳3版', 3],
    ['▓更多報導見A2', 2],
  ])('%s refers', (text, page) => expect(findRefer(text)?.page).toBe(page))
  it('leaves a page named in the middle of a line', () => {
    expect(findRefer('昨天刊3版的那幅图片说明有误更正如下')).toBeNull()
  })
})
