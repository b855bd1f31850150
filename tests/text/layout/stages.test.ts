import { describe, expect, it } from 'vitest'
import { toLines } from '@/text'
import { findCaptions } from '@/text/layout/findCaptions'
import { joinRefers } from '@/text/layout/joinRefers'
import { joinVertical } from '@/text/layout/joinVertical'
import { labelPieces } from '@/text/layout/labels/labelPieces'
import { profilePage } from '@/text/layout/profilePage'
import { toPieces } from '@/text/layout/toPieces'
import { toUnits } from '@/text/layout/toUnits'
import { layoutWeights } from '@/text/layout/weights'
import { setColumn } from './setColumn'
import { joinHeadline, joinLines } from '@/text/joinLines'

const HAN = layoutWeights.glance.han
const piecesOf = (text: string) => joinVertical(toPieces(toLines(text)))
const unitsOf = (text: string) => {
  const pieces = piecesOf(text)
  const profile = profilePage(pieces)
  return joinRefers(toUnits(pieces, labelPieces(pieces, profile, HAN), profile))
}

const PARAGRAPHS = [
  '本报讯 春天到来以后青石水库开闸放水，下游六个乡的两万亩稻田都有了水，插秧比往年早了整整九天还不止，乡。',
  '水是从山里来的，一路走了四十里的石渠，才到各家各户的田里，渠边的柳树也跟着绿了，绿得比往年早，也比往年。',
  '老人们说，从前这条渠三年里总有两年是干的，如今渠满了，连鱼都回来了，孩子们天天去看，看到天黑也舍不得回。',
  '放学以后学生们总爱到渠边去放纸船，看谁的船走得最远，最远的一条走到了县城，被一位卖豆腐的大嫂捡起来晾在。',
  '县水务局的技术员每星期沿着渠走一趟，看有没有漏水的地方，走一趟要两天，夜里就住在看渠人的小屋里听一夜的。',
]
const COLUMN = setColumn(PARAGRAPHS)

describe('toPieces', () => {
  it('cuts a jump line and the caption behind it off a body, by offsets of the source', () => {
    const line = '渠水长流。 （下转2版）图为石渠。 记者 王某 摄'
    const pieces = toPieces(toLines(line))
    expect(pieces.map((piece) => [piece.mark, piece.text])).toEqual([
      ['text', '渠水长流。'],
      ['jump', '（下转2版）'],
      ['text', '图为石渠。'],
      ['photo', '记者 王某 摄'],
    ])
    expect(pieces.map((piece) => line.slice(piece.start, piece.end)).join('')).toBe(line)
  })
  it('cuts off a closing credit, and leaves brackets that are none', () => {
    expect(toPieces(toLines('气氛很好。（高某某 李某）')).map((piece) => piece.mark)).toEqual([
      'text',
      'credit',
    ])
    expect(toPieces(toLines('各乡都来了。（以上单位）')).map((piece) => piece.mark)).toEqual([
      'text',
    ])
  })
  it('counts the blank lines before each piece', () => {
    expect(toPieces(toLines('甲\n\n\n乙\n丙')).map((piece) => piece.gap)).toEqual([0, 2, 0])
  })
})

describe('joinVertical', () => {
  it('reads a headline set upright, a blank line parting its columns', () => {
    const [piece] = piecesOf('清\n水\n流\n进\n村\n\n新\n渠\n通\n到\n田')
    expect(piece).toMatchObject({
      text: '清水流进村 新渠通到田',
      mark: 'vertical',
      lines: [1, 2, 3, 4, 5, 7, 8, 9, 10, 11],
    })
  })
  it('leaves two stray characters alone', () => {
    expect(piecesOf('清\n水').map((piece) => piece.text)).toEqual(['清', '水'])
  })
})

describe('profilePage', () => {
  it('learns that first lines lost an indent', () => {
    expect(profilePage(piecesOf(COLUMN.join('\n\n')))).toMatchObject({
      shortFirst: true,
      gap: 1,
      paragraphLines: false,
    })
  })
  it('tells whole paragraphs from lines of a column', () => {
    expect(
      profilePage(piecesOf(PARAGRAPHS.map((text) => text + text.slice(6)).join('\n')))
        .paragraphLines,
    ).toBe(true)
  })
})

describe('paragraphs', () => {
  const at = (text: string, n: number) => {
    const pieces = piecesOf(text)
    const labels = labelPieces(pieces, profilePage(pieces), HAN)
    return labelPieces(pieces, profilePage(pieces, labels), HAN)[n] === 'start' ? 1 : -1
  }
  const starts = COLUMN.flatMap((line, i) =>
    PARAGRAPHS.some((text) => text.startsWith(line)) ? [i] : [],
  )
  it('begin at the first line of each and at no other', () => {
    const found = COLUMN.flatMap((_, i) => (i === 0 || at(COLUMN.join('\n'), i) > 0 ? [i] : []))
    expect(found).toEqual(starts)
  })
  it('breaks after a full line with an end mark only when the next is narrower by an indent', () => {
    const full = setColumn([
      ...PARAGRAPHS,
      '水满了渠，渠满了田，田里满了秧苗，秧苗满了春天的山野，山野。',
      '六个乡的人都说，今年的春天来得特别早，走得特别慢，正合了农时，也合了人的心意。',
    ])
    const next = full.indexOf('六个乡的人都说，今年的春天来')
    expect(full[next - 1]).toHaveLength(16)
    expect(at(full.join('\n'), next)).toBeGreaterThan(0)
  })
  it('never breaks before a mark that cannot begin a line', () => {
    expect(at('渠满了。\n，水也清了', 1)).toBeLessThan(0)
  })
})

describe('labels and units', () => {
  it('sees a headline below its body and one above the next', () => {
    const units = unitsOf([...COLUMN, '（王某某）', '青石水库开闸春灌', ...COLUMN].join('\n\n'))
    expect(units.filter((unit) => unit.kind === 'head').map((unit) => unit.text)).toEqual([
      '青石水库开闸春灌',
    ])
    expect(units.filter((unit) => unit.kind === 'paragraph')).toHaveLength(10)
  })
  it('joins a refer that is broken over two lines', () => {
    const units = unitsOf(
      [...COLUMN, '（王某某）', '老石匠口述修渠旧事详', '见4版', ...COLUMN].join('\n\n'),
    )
    expect(units.find((unit) => unit.kind === 'refer')?.pieces).toHaveLength(2)
  })
})

describe('findCaptions', () => {
  const captionOf = (text: string) =>
    findCaptions(unitsOf(text))
      .filter((unit) => unit.kind === 'caption')
      .map((unit) => unit.text)
  it('takes the photographer below or behind', () => {
    expect(captionOf('近日，青石水库开闸放水。王某 摄')).toEqual([
      '近日，青石水库开闸放水。王某 摄',
    ])
    expect(captionOf('近日，青石水库开闸放水。\n王某 摄')).toEqual([
      '近日，青石水库开闸放水。 王某 摄',
    ])
  })
  it('leaves a report alone', () => {
    expect(captionOf('本报讯 近日，青石水库开闸放水。\n王某 摄')).toEqual([])
  })
})

describe('joining lines', () => {
  it('joins Han without spaces and Latin with them', () => {
    expect(joinLines(['水库今年蓄水2', '000万立方米，比', '2019', '年多'])).toBe(
      '水库今年蓄水2000万立方米，比2019年多',
    )
    expect(joinLines(['The board met', 'on Monday.'])).toBe('The board met on Monday.')
  })
  it('undoes a hyphen at a line end, unless the page writes the hyphen', () => {
    expect(joinLines(['The har-', 'bour'])).toBe('The harbour')
    expect(joinLines(['The well-', 'known pier'], new Set(['well-known']))).toBe(
      'The well-known pier',
    )
    expect(joinLines(['The Anglo-', 'French pier'])).toBe('The Anglo-French pier')
  })
  it('keeps a couplet apart and drops a line printed twice', () => {
    expect(joinHeadline(['清水流进村', '新渠通到田'])).toBe('清水流进村 新渠通到田')
    expect(joinHeadline(['清水流进青石', '山下村'])).toBe('清水流进青石山下村')
    expect(joinHeadline(['清水流进村', '清水流进村'])).toBe('清水流进村')
  })
})
