import { describe, expect, it } from 'vitest'
import type { Gold } from './gold'
import { bcubed } from './score/bcubed'

/** Four lines of ten characters. */
const text = Array.from({ length: 4 }, () => '稻'.repeat(10)).join('\n')

const item = (lines: readonly number[]) => ({
  id: '',
  kind: 'article' as const,
  kicker: '',
  headline: '',
  deck: '',
  credits: [],
  jump: null,
  to_page: null,
  continuesOn: null,
  continuedFrom: null,
  paragraphs: [],
  lines,
  confidence: 1,
})

const score = (gold: number[][], got: number[][], of = text) =>
  bcubed({
    text: of,
    gold: { page: '', items: gold.map(item) } satisfies Gold,
    predicted: { items: got.map(item), unplaced: [] },
  })

describe('B-cubed over lines', () => {
  it('is 1 for the same items in any order', () => {
    expect(score([[1, 2], [3, 4]], [[3, 4], [1, 2]])).toEqual({ precision: 1, recall: 1, f1: 1 }) // prettier-ignore
  })

  it('takes precision from what is joined, recall from what is parted', () => {
    expect(score([[1, 2], [3, 4]], [[1, 2, 3, 4]])).toMatchObject({ precision: 0.5, recall: 1 }) // prettier-ignore
    expect(score([[1, 2, 3, 4]], [[1, 2], [3, 4]])).toMatchObject({ precision: 1, recall: 0.5 }) // prettier-ignore
  })

  it('weighs a line by its characters', () => {
    const uneven = `${'稻'.repeat(30)}\n稻稻稻稻稻稻稻稻稻稻`
    expect(score([[1], [2]], [[1, 2]], uneven).precision).toBeCloseTo(0.75 * 0.75 + 0.25 * 0.25)
  })

  it('counts furniture in an item against precision, and none of it on its own', () => {
    expect(score([[1, 2, 3]], [[1, 2, 3]])).toMatchObject({ precision: 1, recall: 1 })
    expect(score([[1, 2, 3]], [[1, 2, 3, 4]])).toMatchObject({ recall: 1 })
    expect(score([[1, 2, 3]], [[1, 2, 3, 4]]).precision).toBeCloseTo((3 * 0.75 + 0.25) / 4)
  })

  it('gives a line of two items to both', () => {
    expect(score([[1, 2], [2, 3]], [[1, 2], [2, 3]])).toMatchObject({ precision: 1, recall: 1 }) // prettier-ignore
    expect(score([[1, 2], [2, 3]], [[1, 2], [3]]).recall).toBeLessThan(1) // prettier-ignore
  })
})
