import { expect, test } from 'vitest'
import { applyOperation, type Operation } from '@/text/operations'
import { proposeLayout } from '@/text'
import { drillOperations } from '../../drill/operations/drillOperations'
import { brokenSound, rawest, tryOperation } from '../../support/operations/laws'

test('random sequences of operations lose nothing, corrections by hand neither, and are undone and done again exactly', () => {
  const report = drillOperations({ count: 40, seed: 11, log: () => {} })
  expect(report.broken).toEqual({})
  // A drill in which nothing applies, or nothing is refused, would prove nothing.
  expect(report.applied).toBeGreaterThan(300)
  expect(report.takenBack.done).toBeGreaterThan(10)
  expect(report.takenBack.refused).toBeGreaterThan(10)
  expect(report.desk.kept).toBeGreaterThan(20)
  expect(report.desk.shown).toBeGreaterThan(5)
  expect(Object.keys(report.refused)).toEqual(
    expect.arrayContaining(['noItem', 'noLine', 'changed', 'nothingChanges']),
  )
})

test('the laws notice a lost line, a line owned twice and a layout that was changed in place', () => {
  const text = '一\n二\n三\n'
  const layout = rawest(text)
  expect(brokenSound({ text, layout })).toEqual([])
  const [item] = layout.items
  if (!item) throw new Error('The page has lines.')
  const lost = { ...item, blocks: [{ role: 'body' as const, lines: [1, 2] }] }
  expect(brokenSound({ text, layout: { items: [lost], unplaced: [] } })).toHaveLength(1)
  expect(brokenSound({ text, layout: { items: [item], unplaced: [2] } })).not.toEqual([])
})

const operations: readonly Operation[] = [
  { type: 'move', lines: [1], to: 'unplaced' },
  { type: 'make', lines: [1], kind: 'article' },
  { type: 'role', lines: [1], role: 'headline' },
  { type: 'split', item: 'L1', at: { line: 2 } },
  { type: 'merge', item: 'L1', into: 'L2' },
  { type: 'join', lines: [1, 2] },
  { type: 'break', at: { line: 2 } },
  { type: 'moveItem', item: 'L1', before: null },
  { type: 'moveBlock', block: { line: 1 }, before: null },
  { type: 'kind', item: 'L1', kind: 'notice' },
  { type: 'accept', items: 'page' },
  { type: 'missing', item: 'L1', end: 'on', missing: true },
]

test.each([
  { items: [], unplaced: [2, 1] },
  { items: [], unplaced: [Number.NaN] },
  { items: [{ id: 'L1', kind: 'article' as const, blocks: [], confidence: 1 }], unplaced: [] },
  {
    items: [
      { id: 'L1', kind: 'article' as const, blocks: [{ role: 'body' as const, lines: [1] }], confidence: 1 }, // prettier-ignore
    ],
    unplaced: [1],
  },
])('a layout that is damaged is refused, and nothing throws: %j', (layout) => {
  for (const operation of operations) {
    expect(applyOperation(layout, operation)).toMatchObject({ ok: false, reason: { code: 'badLayout' } }) // prettier-ignore
  }
})

test('numbers that are no lines are refused', () => {
  const text = '市桥昨日通车\n\n本报讯 桥头昨天挤满了人。\n'
  const layout = proposeLayout(text)
  for (const line of [0, -1, 2, 99, 1.5, Number.NaN, Infinity]) {
    const { broken, code } = tryOperation({ text, layout }, { type: 'make', lines: [line], kind: 'article' }) // prettier-ignore
    expect({ broken, code }).toEqual({ broken: [], code: 'noLine' })
  }
})
