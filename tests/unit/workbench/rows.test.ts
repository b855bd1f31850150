import { describe, expect, it } from 'vitest'
import { refOf, toRows } from '@/admin/Workbench/rows/toRows'
import { toLines, type Layout } from '@/text'

const text = '渡口新闻\n\n一只新船下水。陶小溪摄\n第二行\n\n页脚'
const layout: Layout = {
  items: [
    {
      id: 'L1',
      kind: 'article',
      confidence: 0.7,
      blocks: [
        { role: 'headline', lines: [1] },
        { role: 'body', lines: [3], end: 7 },
      ],
    },
    {
      id: 'L3.7',
      kind: 'caption',
      confidence: 0.6,
      blocks: [{ role: 'caption', lines: [3, 4], start: 7 }],
    },
  ],
  unplaced: [6],
}
const rowsOf = (of: Layout) => toRows({ lines: toLines(text), layout: of })

describe('the rows of a page', () => {
  it('are its lines that are not blank, a cut line one row for each part', () => {
    const shown = rowsOf(layout).map(({ key, text: words }) => [key, words])
    expect(shown).toEqual([
      ['1', '渡口新闻'],
      ['3', '一只新船下水。'],
      ['3.7', '陶小溪摄'],
      ['4', '第二行'],
      ['6', '页脚'],
    ])
  })

  it('say whose they are, and where a block begins', () => {
    const told = rowsOf(layout).map(({ item, role, opens }) => [item, role, opens])
    expect(told).toEqual([
      ['L1', 'headline', true],
      ['L1', 'body', true],
      ['L3.7', 'caption', true],
      ['L3.7', 'caption', false],
      [null, null, false],
    ])
  })

  it('are named to the server by line, and by place where the line is cut', () => {
    expect(rowsOf(layout).map(refOf)).toEqual([
      1,
      { line: 3, start: 0 },
      { line: 3, start: 7 },
      4,
      6,
    ])
  })

  it('stay the same objects where nothing changed', () => {
    const before = rowsOf(layout)
    const known = new Map(before.map((row) => [row.key, row]))
    const accepted = { ...layout, items: layout.items.map((item) => ({ ...item, confidence: 1 })) }
    const after = toRows({ lines: toLines(text), layout: accepted, known })
    expect(after.every((row, i) => row === before[i])).toBe(true)
  })

  it('stand apart only after more white than the page has everywhere', () => {
    const lines = toLines('甲\n\n乙\n\n丙\n\n\n丁')
    const all: Layout = { items: [], unplaced: [1, 3, 5, 8] }
    expect(toRows({ lines, layout: all }).map(({ isApart }) => isApart)).toEqual([
      ...[false, false, false, true],
    ])
  })
})
