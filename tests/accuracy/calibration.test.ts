import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceOf } from '@/text/layout/confidence'
import type { Cues } from '@/text/layout/labels/types'
import { asPredicted } from './asPredicted'
import { judgeItems, type Judged } from './calibration/judgeItems'
import { measureReliability } from './calibration/measureReliability'
import { plotReliability } from './report/plotReliability'
import { findLabelled } from './score/findLabelled'

/** So many items of one confidence, of which a share is right. */
const some = (count: number, confidence: number, share: number): Judged[] =>
  Array.from({ length: count }, (_, at) => ({ confidence, right: at < count * share }))

const judged = fc.array(
  fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
  { maxLength: 400 },
)

describe('reliability', () => {
  it('is perfect where nine in ten of those at 0.9 are right, and half of those at 0.5', () => {
    const { ece, sure, bins } = measureReliability([...some(100, 0.9, 0.9), ...some(50, 0.5, 0.5)])
    expect(ece).toBeCloseTo(0)
    expect(sure).toEqual({ items: 100, shareRight: 0.9 })
    expect(bins.map(({ from, items }) => [from, items])).toEqual([
      [0.5, 50],
      [0.9, 100],
    ])
  })

  it('says how far confidence is from the truth', () => {
    expect(measureReliability(some(100, 0.9, 0.6)).ece).toBeCloseTo(0.3)
    expect(measureReliability(some(100, 1, 1)).brier).toBe(0)
    expect(measureReliability(some(100, 0.5, 0.4)).brier).toBeCloseTo(0.25)
  })

  it('puts every item into one bin', () => {
    fc.assert(
      fc.property(judged, (items) => {
        const { bins } = measureReliability(items)
        expect(bins.reduce((sum, bin) => sum + bin.items, 0)).toBe(items.length)
      }),
    )
  })
})

describe('confidence', () => {
  it('grows with what speaks for an item, and is never 0 or 1', () => {
    const table = { 'is article': -1, agree: 3, far: -40 }
    const sure = (cues: Cues) => confidenceOf(cues, table)
    expect(sure([['is article', 1]])).toBe(0.27)
    expect(sure([['is article', 1], ['agree', 1]])).toBe(0.88) // prettier-ignore
    expect(sure([['far', 1]])).toBe(0.01)
    expect(sure([['agree', 100]])).toBe(0.99)
  })
})

describe('an item', () => {
  it('is right with its lines, kind and headline, and not without one of them', async () => {
    const [page] = await findLabelled('sample')
    if (!page) throw new Error('The sample has no page.')
    const { items } = asPredicted(page.gold)
    const rightOf = (change: object, at: number) => {
      const predicted = { items: items.map((item) => ({ ...item, ...change })), unplaced: [] }
      return judgeItems({ gold: page.gold, predicted })[at]?.right
    }
    expect(rightOf({}, 0)).toBe(true)
    expect(rightOf({ headline: 'another' }, 0)).toBe(false)
    expect(rightOf({ lines: [1] }, 0)).toBe(false)
    const article = items.findIndex(({ kind }) => kind === 'article')
    expect(rightOf({ kind: 'caption' }, article)).toBe(false)
  })
})

describe('the plot', () => {
  it('sets a bin where its confidence and its share of right items meet', () => {
    const { bins } = measureReliability(some(10, 0.5, 0.5))
    const svg = plotReliability([{ name: 'check pages', look: 'measured', bins }])
    expect(svg).toContain('cx="244.0" cy="204.0"')
    expect(svg).toContain('>check pages</text>')
    expect(svg).toContain('prefers-color-scheme: dark')
  })
})
