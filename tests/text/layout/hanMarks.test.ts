import { describe, expect, it } from 'vitest'
import { findHanMarks } from '@/text/layout/findHanMarks'
import { joinBrokenCredits } from '@/text/layout/joinBrokenCredits'
import { splitCaption } from '@/text/layout/splitCaption'
import { toPieces } from '@/text/layout/toPieces'
import { toLines } from '@/text/lines'

function marks(text: string): [string, string][] {
  const lines = toLines(text)
  const pieces = findHanMarks(joinBrokenCredits(toPieces(lines), lines))
  return pieces.map(({ mark, text: words }) => [mark, words])
}

describe('findHanMarks', () => {
  it('marks office and date below a notice', () => {
    const found = marks('通告\n本月起大桥封闭施工。\n青石县交通局\n11月8日\n寻人')
    expect(found.map(([mark]) => mark)).toEqual(['text', 'text', 'credit', 'credit', 'text'])
  })
  it('marks who wrote a letter, below its compliments', () => {
    const found = marks('编辑同志：\n路灯坏了三个月。\n此致\n敬礼\n柳树村村民 王小明\n3月2日')
    expect(found.slice(-2).map(([mark]) => mark)).toEqual(['credit', 'credit'])
  })
  it('leaves a telephone to the notice above it, not to the staff box', () => {
    expect(marks('招工\n本店招工两名。\n电话：5550001').at(-1)?.[0]).toBe('text')
    expect(marks('渠水来了。\n本版责编 王小明\n电话：5550001').at(-1)?.[0]).toBe('furniture')
  })
  it('takes a slogan for the page at its edge only', () => {
    const edge = marks('爱护林木 人人有责\n渠水来了。\n稻田绿了。')
    expect(edge[0]?.[0]).toBe('furniture')
    expect(marks('渠水来了。\n爱护林木 人人有责\n稻田绿了。')[1]?.[0]).toBe('text')
  })
})

describe('joinBrokenCredits', () => {
  it.each([
    ['渠水来了。（下转\n第六版）', '（下转第六版）'],
    ['（下转\n\n第六版）', '（下转第六版）'],
    ['渠水来了（下转5\n版）', '（下转5版）'],
  ])('joins a jump line: %s', (text, words) => {
    expect(marks(text).at(-1)).toEqual(['jump', words])
  })
  it('marks the rest of a photographer’s credit', () => {
    expect(marks('村民在拣艾草。 记\n者 马小丹 摄').at(-1)?.[0]).toBe('photo')
    expect(marks('孩子们在晨读。（冯小\n宁摄）').at(-1)?.[0]).toBe('photo')
  })
})

describe('splitCaption', () => {
  const split = (text: string) => {
    const pieces = toPieces(toLines(text))
    const whole = pieces.map((piece) => piece.text).join('')
    const caption = { kind: 'caption' as const, pieces, text: whole, width: 40 }
    return splitCaption(caption, /^图为/u).map(({ kind, text: words }) => [kind, words])
  }
  it('parts a headline and verses from the caption below them', () => {
    expect(split('渠水来了\n乡亲们在新修的水渠边洗衣洗菜。王小明摄')).toHaveLength(2)
    expect(split('水在山里\n我在山外\n乡亲们在新修的水渠边洗衣洗菜。王小明摄')[0]?.[1]).toBe(
      '水在山里我在山外',
    )
  })
  it('keeps the lines of a caption together', () => {
    expect(
      split('五月三日，青石的村民\n在新修的水渠边洗衣。\n图为村里的水渠。王小\n明 摄'),
    ).toHaveLength(1)
  })
})
