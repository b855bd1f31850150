import { expect, test } from 'vitest'
import { proposeLayout, type Layout } from '@/text'
import { ownershipFaults } from '@/verify/ownershipFaults'

const text = 'HEAD\n\nfirst line of a story, then another begins\nlast line\n'

const item = (id: string, ...blocks: Layout['items'][number]['blocks']) =>
  ({ id, kind: 'article', blocks, confidence: 1 }) as const

const whole = item('L1', { role: 'headline', lines: [1] }, { role: 'body', lines: [3, 4] })

test('a page whose lines each have one owner has no faults', () => {
  expect(ownershipFaults({ text, layout: { items: [whole], unplaced: [] } })).toEqual([])
  expect(ownershipFaults({ text, layout: proposeLayout(text) })).toEqual([])
})

test('a line may be cut between two owners, whole and without overlap', () => {
  const cut = (start: number) => ({
    text,
    layout: {
      items: [
        item('L1', { role: 'headline', lines: [1] }, { role: 'body', lines: [3], end: 23 }),
        item('L3.23', { role: 'body', lines: [3, 4], start }),
      ],
      unplaced: [],
    },
  })
  expect(ownershipFaults(cut(23))).toEqual([])
  expect(ownershipFaults(cut(20))).toEqual(['line 3 is owned twice, by L1 and L3.23'])
  expect(ownershipFaults(cut(30))).toEqual(['line 3 is owned only in part'])
})

test('a line that nobody owns, that two own, or that does not exist is named', () => {
  const head = item('L1', { role: 'headline', lines: [1] })
  expect(ownershipFaults({ text, layout: { items: [head], unplaced: [3] } })).toEqual([
    'line 4 is owned by nobody',
  ])
  expect(ownershipFaults({ text, layout: { items: [whole], unplaced: [4] } })).toEqual([
    'line 4 is owned twice, by L1 and unplaced',
  ])
  expect(ownershipFaults({ text, layout: { items: [whole], unplaced: [9] } })).toEqual([
    'line 9 does not exist, yet unplaced owns it',
  ])
})
