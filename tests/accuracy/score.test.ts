import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPredicted } from './asPredicted'
import { baselines } from './score/baselines'
import { editDistance } from './score/editDistance'
import { findLabelled } from './score/findLabelled'
import { listMisses } from './score/listMisses'
import { macroOf, MEASURES } from './score/meanScore'
import { core, plain } from './score/plain'
import { scorePage } from './score/scorePage'
import type { Predicted } from './score/types'
import { scoreAll } from './scoreAll'

const pages = await findLabelled('sample')
const [page = { name: '', text: '', gold: { page: '', items: [] } }] = pages

/** The first page's score when its labels come back with some items changed. */
const spoiled = (change: (items: Predicted['items'], unplaced: number[]) => Predicted['items']) => {
  const unplaced: number[] = []
  const items = change(asPredicted(page.gold).items, unplaced)
  return scorePage({ ...page, predicted: { items, unplaced } })
}

const others = (count: number) => count / page.gold.items.length

describe('the scorer', () => {
  it.each(pages)('gives the labels of $name the best figures against themselves', (given) => {
    const predicted = asPredicted(given.gold)
    const figures = macroOf([scorePage({ ...given, predicted })])
    for (const measure of MEASURES) {
      const best = measure === 'characterErrorRate' || measure === 'linesLost' ? 0 : 1
      expect([measure, figures[measure]]).toEqual([measure, best])
    }
    expect(listMisses({ gold: given.gold, predicted })).toEqual([])
  })

  it('says which item is missing and which lines are lost', () => {
    const score = spoiled((items) => items.slice(0, -1))
    const all = page.gold.items.length
    expect(score.itemF1).toBeCloseTo((2 * (all - 1)) / (all + all - 1))
    expect(score.linesLost).toBeGreaterThan(0)
    const predicted = { items: asPredicted(page.gold).items.slice(0, -1), unplaced: [] }
    expect(listMisses({ gold: page.gold, predicted })[0]).toContain('best overlap 0.00')
  })

  it('does not call lines lost that stand in unplaced', () => {
    const score = spoiled((items, unplaced) => {
      unplaced.push(...(items.at(-1)?.lines ?? []))
      return items.slice(0, -1)
    })
    expect(score.linesLost).toBe(0)
  })

  it('wants headlines whole, and missing ones missing', () => {
    const score = spoiled((items) =>
      items.map((item, at) => (at === 0 ? { ...item, headline: `${item.headline}x` } : item)),
    )
    expect(score.headline).toBeCloseTo(1 - others(1))
    const invented = spoiled((items) =>
      items.map((item) => ({ ...item, headline: item.headline || 'invented' })),
    )
    const without = page.gold.items.filter(({ headline }) => headline === '').length
    expect(without).toBeGreaterThan(0)
    expect(invented.headline).toBeCloseTo(1 - others(without))
  })

  it('counts a jump that gold has not against precision, one not found against recall', () => {
    const invented = spoiled((items) =>
      items.map((item) => ({ ...item, continuesOn: item.continuesOn ?? { page: 9 } })),
    )
    expect(invented.jump).toBe(1)
    expect(invented.jumpPrecision).toBeLessThan(0.5)
    const missed = spoiled((items) => items.map((item) => ({ ...item, continuesOn: null })))
    expect([missed.jump, missed.jumpPrecision]).toEqual([0, 1])
    const wrong = spoiled((items) =>
      items.map((item) => ({ ...item, continuesOn: item.continuesOn && { page: 9 } })),
    )
    expect([wrong.jump, wrong.jumpPrecision]).toEqual([0, 0])
  })

  it('asks for names one by one', () => {
    const names = page.gold.items.flatMap(({ credits }) => credits).length
    let taken = false
    const score = spoiled((items) =>
      items.map((item) => {
        if (taken || item.credits.length === 0) return item
        taken = true
        return { ...item, credits: item.credits.slice(1) }
      }),
    )
    expect(score.credit).toBeCloseTo(1 - 1 / names)
  })

  it('counts paragraphs that were joined as not found, without an error in the characters', () => {
    const score = spoiled((items) =>
      items.map((item) => ({
        ...item,
        paragraphs: [{ role: 'body', text: item.paragraphs.map(({ text }) => text).join('') }],
      })),
    )
    expect(score.paragraphF1).toBeLessThan(0.8)
    expect(score.characterErrorRate).toBeLessThan(0.03)
  })

  it('counts each wrong character once', () => {
    const score = spoiled((items) =>
      items.map((item, at) => {
        const [first, second, ...rest] = item.paragraphs
        if (at > 0 || !first || !second) return item
        const wrong = { ...second, text: `齉${second.text.slice(1)}` }
        return { ...item, paragraphs: [first, wrong, ...rest] }
      }),
    )
    expect(score.edits).toBe(1)
  })

  it('takes an item of another kind for one of neither', () => {
    const score = spoiled((items) => items.map((item) => ({ ...item, kind: 'notice' as const })))
    expect(score.itemF1).toBe(1)
    expect(score.kinds.article.right).toBe(0)
    expect(score.kinds.notice.got).toBe(page.gold.items.length)
  })

  it('holds the segmenter far above what takes no thought', () => {
    const some = pages.slice(0, 2)
    const shipped = macroOf(scoreAll(some).map(({ score }) => score))
    for (const propose of Object.values(baselines)) {
      const scores = some.map((given) => scorePage({ ...given, predicted: propose(given.text) }))
      const figures = macroOf(scores)
      expect(figures.itemF1).toBeLessThan(shipped.itemF1 - 0.3)
      expect(figures.bcubedF1).toBeLessThan(shipped.bcubedF1 - 0.1)
      expect(figures.linesLost).toBe(0)
    }
  })
})

describe('texts compared', () => {
  it('lets house style pass: spaces, widths, dashes, quotes', () => {
    expect(plain('“春 耕”, 开始了!——')).toBe(plain('"春耕"，开始了！—'))
  })

  it('leaves out lead-in, jump mark and closing credit, and no other bracket', () => {
    expect(core('本报讯（记者 丁一）稻子熟了。（丁一）')).toBe('稻子熟了。')
    expect(core('稻子熟了（见图）。（下转3版）')).toBe('稻子熟了（见图）。')
    expect(core('（见图）稻子熟了')).toBe('（见图）稻子熟了')
  })

  it('counts the least edits, as the full table of all prefixes does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '稻', '𠮷'), maxLength: 40 })
    fc.assert(fc.property(text, text, (a, b) => editDistance(a, b) === slowDistance(a, b)))
  })
})

function slowDistance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const rows = Array.from({ length: left.length + 1 }, (_, i) =>
    Array.from({ length: right.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  left.forEach((one, i) =>
    right.forEach((other, j) => {
      const swap = at(i, j) + (one === other ? 0 : 1)
      const row = rows[i + 1]
      if (row) row[j + 1] = Math.min(swap, at(i, j + 1) + 1, at(i + 1, j) + 1)
    }),
  )
  return at(left.length, right.length)
}
