import { describe, expect, test } from 'vitest'
import type { Block, Layout } from '@/text'
import { applyOperation, touchedLines, type Operation } from '@/text/operations'

/** Items as `ROLE LINES`, one line a block: easier to read than JSON. */
const shown = ({ items, unplaced }: Layout): string[] => [
  ...items.map(({ id, kind, blocks }) => `${id} ${kind}: ${blocks.map(said).join('; ')}`),
  ...(unplaced.length > 0 ? [`unplaced: ${unplaced.join()}`] : []),
]

const said = ({ role, lines, start, end }: Block): string =>
  `${role} ${start === undefined ? '' : `${start}<`}${lines.join()}${end === undefined ? '' : `<${end}`}`

const block = (role: Block['role'], ...lines: number[]): Block => ({ role, lines })

const page: Layout = {
  items: [
    { id: 'L1', kind: 'article', confidence: 0.6, blocks: [block('headline', 1), block('body', 2, 3, 4), block('body', 5, 6)] }, // prettier-ignore
    { id: 'L7', kind: 'article', confidence: 0.9, blocks: [block('headline', 7), block('body', 8, 9)] }, // prettier-ignore
  ],
  unplaced: [10, 11],
}

function after(operation: Operation, layout = page): string[] {
  const applied = applyOperation(layout, operation)
  if (!applied.ok) return [`refused: ${JSON.stringify(applied.reason)}`]
  const back = applyOperation(applied.layout, applied.inverse)
  expect(back.ok && back.layout).toEqual(layout)
  return shown(applied.layout)
}

const second = 'L7 article: headline 7; body 8,9'

describe('operations by example', () => {
  test.each<[string, Operation, string[]]>([
    ['a folio line is left out, and its paragraph flows on', { type: 'move', lines: [3], to: 'unplaced' }, ['L1 article: headline 1; body 2,4; body 5,6', second, 'unplaced: 3,10,11']], // prettier-ignore
    ['paragraphs stay paragraphs where they come to', { type: 'move', lines: [4, 5, 6], to: { item: 'L7', role: 'body' } }, ['L1 article: headline 1; body 2,3', 'L7 article: headline 7; body 4; body 5,6; body 8,9', 'unplaced: 10,11']], // prettier-ignore
    ['a headline that something stands between is a second one', { type: 'move', lines: [10], to: { item: 'L7', role: 'headline' } }, ['L1 article: headline 1; body 2,3,4; body 5,6', 'L7 article: headline 7; headline 10; body 8,9', 'unplaced: 11']], // prettier-ignore
    ['a line that follows the headline is of it', { type: 'role', lines: [2], role: 'headline' }, ['L1 article: headline 1,2; body 3,4; body 5,6', second, 'unplaced: 10,11']], // prettier-ignore
    ['an item of which nothing is left goes', { type: 'move', lines: [7, 8, 9], to: { item: 'L1', role: 'body' } }, ['L1 article: headline 1; body 2,3,4; body 5,6; body 7; body 8,9', 'unplaced: 10,11']], // prettier-ignore
    ['an item is made of unplaced lines', { type: 'make', lines: [10, 11], kind: 'caption' }, ['L1 article: headline 1; body 2,3,4; body 5,6', second, 'L10 caption: caption 10,11']], // prettier-ignore
    ['of lines of another, with their roles', { type: 'make', lines: [1, 5], kind: 'notice' }, ['L1 article: body 2,3,4; body 6', 'L1-2 notice: headline 1; body 5', second, 'unplaced: 10,11']], // prettier-ignore
    ['of all lines of one it is that one', { type: 'make', lines: [7, 8, 9], kind: 'notice' }, ['L1 article: headline 1; body 2,3,4; body 5,6', 'L7 notice: headline 7; body 8,9', 'unplaced: 10,11']], // prettier-ignore
    ['a subhead stands where it is read', { type: 'role', lines: [3], role: 'subhead' }, ['L1 article: headline 1; body 2; subhead 3; body 4; body 5,6', second, 'unplaced: 10,11']], // prettier-ignore
    ['around a jump line the paragraph flows on', { type: 'role', lines: [3], role: 'jump' }, ['L1 article: headline 1; body 2,4; body 5,6; jump 3', second, 'unplaced: 10,11']], // prettier-ignore
    ['an item is split inside a paragraph', { type: 'split', item: 'L1', at: { line: 3 } }, ['L1 article: headline 1; body 2', 'L3 article: body 3,4; body 5,6', second, 'unplaced: 10,11']], // prettier-ignore
    ['and inside a line', { type: 'split', item: 'L1', at: { line: 6, start: 8 } }, ['L1 article: headline 1; body 2,3,4; body 5,6<8', 'L6.8 article: body 8<6', second, 'unplaced: 10,11']], // prettier-ignore
    ['a second headline becomes a subhead', { type: 'merge', item: 'L7', into: 'L1' }, ['L1 article: headline 1; body 2,3,4; body 5,6; subhead 7; body 8,9', 'unplaced: 10,11']], // prettier-ignore
    ['what was read earlier comes first', { type: 'merge', item: 'L1', into: 'L7' }, ['L7 article: headline 7; subhead 1; body 2,3,4; body 5,6; body 8,9', 'unplaced: 10,11']], // prettier-ignore
    ['paragraphs are joined', { type: 'join', lines: [3, 6] }, ['L1 article: headline 1; body 2,3,4,5,6', second, 'unplaced: 10,11']], // prettier-ignore
    ['a paragraph is broken', { type: 'break', at: { line: 4 } }, ['L1 article: headline 1; body 2,3; body 4; body 5,6', second, 'unplaced: 10,11']], // prettier-ignore
    ['items change places', { type: 'moveItem', item: 'L7', before: 'L1' }, [second, 'L1 article: headline 1; body 2,3,4; body 5,6', 'unplaced: 10,11']], // prettier-ignore
    ['paragraphs too', { type: 'moveBlock', block: { line: 6 }, before: { line: 2 } }, ['L1 article: headline 1; body 5,6; body 2,3,4', second, 'unplaced: 10,11']], // prettier-ignore
    ['what is not there is refused', { type: 'merge', item: 'L9', into: 'L1' }, ['refused: {"code":"noItem","item":"L9"}']], // prettier-ignore
    ['so is a split where the item begins', { type: 'split', item: 'L1', at: { line: 1 } }, ['refused: {"code":"beginsThere","line":1}']], // prettier-ignore
    ['and a line of another item', { type: 'split', item: 'L1', at: { line: 8 } }, ['refused: {"code":"noLine","line":8}']], // prettier-ignore
    ['and joining lines of two items', { type: 'join', lines: [6, 8] }, ['refused: {"code":"twoItems","line":8}']], // prettier-ignore
    ['and what is so already', { type: 'kind', item: 'L7', kind: 'article' }, ['refused: {"code":"nothingChanges"}']], // prettier-ignore
  ])('%s', (_, operation, expected) => {
    expect(after(operation)).toEqual(expected)
  })
})

describe('a cut line', () => {
  const cut: Layout = {
    items: [
      { id: 'L1', kind: 'article', confidence: 0.5, blocks: [{ role: 'body', lines: [1, 2], end: 7 }] }, // prettier-ignore
      { id: 'L2.7', kind: 'notice', confidence: 0.5, blocks: [{ role: 'body', lines: [2, 3], start: 7 }] }, // prettier-ignore
    ],
    unplaced: [],
  }

  test('is moved by its parts, or whole by its number', () => {
    const to = { item: 'L2.7', role: 'body' } as const
    expect(after({ type: 'move', lines: [{ line: 2, start: 0 }], to }, cut)).toEqual([
      'L1 article: body 1',
      'L2.7 notice: body 2<7; body 7<2,3',
    ])
    expect(after({ type: 'make', lines: [2], kind: 'notice' }, cut)).toEqual([
      'L1 article: body 1',
      'L2 notice: body 2<7; body 7<2',
      'L2.7 notice: body 3',
    ])
  })

  test('is left out whole or not at all', () => {
    expect(after({ type: 'move', lines: [{ line: 2, start: 7 }], to: 'unplaced' }, cut)).toEqual([
      'refused: {"code":"cutLine","line":2}',
    ])
    expect(after({ type: 'move', lines: [2], to: 'unplaced' }, cut)).toEqual([
      'L1 article: body 1',
      'L2.7 notice: body 3',
      'unplaced: 2',
    ])
  })

  test('is whole again when its paragraphs are joined', () => {
    const merged = applyOperation(cut, { type: 'merge', item: 'L2.7', into: 'L1' })
    if (!merged.ok) throw new Error(merged.reason.code)
    expect(after({ type: 'join', lines: [1, 3] }, merged.layout)).toEqual([
      'L1 article: body 1,2,3',
    ])
  })
})

describe('accepting and missing', () => {
  test('accepting makes sure, of the page or of items', () => {
    const applied = applyOperation(page, { type: 'accept', items: 'page' })
    expect(applied.ok && applied.layout.items.map(({ confidence }) => confidence)).toEqual([1, 1])
    expect(after({ type: 'accept', items: ['L7', 'nobody'] })[0]).toContain('noItem')
  })

  test('both ends can be missing, and looked for again', () => {
    const once = applyOperation(page, { type: 'missing', item: 'L1', end: 'on', missing: true })
    if (!once.ok) throw new Error(once.reason.code)
    expect(once.layout.items[0]?.missing).toEqual(['on'])
    const again = { type: 'missing', item: 'L1', end: 'on', missing: false } as const
    const back = applyOperation(once.layout, again)
    expect(back.ok && back.layout).toEqual(page)
  })
})

test('what an operation touches are the lines of blocks that are others now', () => {
  const lines = (operation: Operation) => {
    const applied = applyOperation(page, operation)
    return applied.ok ? touchedLines(page, applied.layout) : []
  }
  expect(lines({ type: 'move', lines: [3], to: 'unplaced' })).toEqual([2, 3, 4])
  expect(lines({ type: 'role', lines: [5, 6], role: 'subhead' })).toEqual([5, 6])
  expect(lines({ type: 'moveItem', item: 'L7', before: 'L1' })).toHaveLength(3)
  expect(lines({ type: 'accept', items: ['L7'] })).toEqual([7, 8, 9])
})
