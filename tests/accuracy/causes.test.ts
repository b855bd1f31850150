import { describe, expect, it } from 'vitest'
import { asPredicted } from './asPredicted'
import type { GoldItem } from './gold'
import { causeRows } from './report/causeRows'
import { findCauses } from './score/findCauses'

/** The whole numbers from one to another, both included. */
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** A story of ten lines, two of them its headline. */
const story = (id: string, from: number): GoldItem => ({
  id,
  kind: 'article',
  kicker: '',
  headline: id,
  deck: '',
  credits: [],
  jump: null,
  to_page: null,
  paragraphs: [{ role: 'body', text: id, lines: range(from + 2, from + 9) }],
  lines: range(from, from + 9),
})

/** Line 21 is furniture. */
const gold = { page: 'p', items: [story('one', 1), story('two', 11)] }

const [one, two] = asPredicted(gold).items

/** The causes by item, when these lines are proposed as items. */
const causesOf = (...groups: number[][]) => {
  if (!one || !two) throw new Error('There are two stories.')
  const items = groups.map((lines) => ({ ...one, lines }))
  const found = findCauses({ gold, predicted: { items, unplaced: [] } })
  return found.map(({ id, causes }) => `${id}: ${causes.join(', ')}`)
}

describe('the causes of items that are not found', () => {
  it('are none where the lines are right', () => {
    expect(causesOf(range(1, 10), range(11, 20))).toEqual([])
  })

  it('tell stories that were joined from one that was parted', () => {
    expect(causesOf(range(1, 20))).toEqual([
      "one: with another, another's head",
      "two: with another, another's head",
    ])
    expect(causesOf(range(1, 6), range(7, 10), range(11, 20))).toEqual(['one: parted'])
  })

  it('tell whose head went where', () => {
    expect(causesOf(range(3, 10), [1, 2, ...range(11, 20)])).toEqual([
      'one: without its head',
      "two: another's head",
    ])
  })

  it('name furniture taken in, and lines that were left', () => {
    expect(causesOf(range(1, 10), range(11, 23))).toEqual(['two: furniture in it'])
    expect(causesOf(range(1, 10))).toEqual(['two: unplaced'])
  })

  it('are counted by page', () => {
    const predicted = { items: asPredicted(gold).items.slice(0, 1), unplaced: [] }
    const [head, row] = causeRows([{ name: 'p', pages: [{ gold, predicted }] }])
    expect(row?.slice(0, 3)).toEqual(['p', '2', '1'])
    expect(row?.[head?.indexOf('unplaced') ?? -1]).toBe('1')
  })
})
