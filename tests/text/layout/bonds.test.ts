import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLines } from '@/text'
import { bigramsOf, weigh } from '@/text/layout/bigrams'
import { bondsOf } from '@/text/layout/bonds/bondsOf'
import { BAND, pairShares } from '@/text/layout/bonds/pairShares'
import type { Unit } from '@/text/layout/draft'
import { readUnits } from '@/text/layout/readUnits'
import { toScene } from '@/text/layout/stories/readStories'
import { layoutWeights } from '@/text/layout/weights'

const unitOf = (text: string): Unit => ({ kind: 'paragraph', pieces: [], text, width: 20 })

describe('what the words of two units have in common', () => {
  const text = fc.string({ unit: fc.constantFrom(...'水库开闸放水稻田'), maxLength: 12 })

  it('is what counting each pair gives', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), (texts) => {
        const shares = pairShares(texts.map(unitOf))
        const grams = texts.map(bigramsOf)
        const weights = weigh(grams)
        const sum = (of: Iterable<string>) => [...of].reduce((all, gram) => all + (weights.get(gram) ?? 0), 0) // prettier-ignore
        grams.forEach((a, i) =>
          grams.forEach((b, k) => {
            if (i === k) return
            const both = sum([...a].filter((gram) => b.has(gram)))
            expect(shares.common(i, k)).toBeCloseTo(both, 3)
            expect(shares.of(i, k)).toBeCloseTo(both / Math.max(0.001, sum(a)), 3)
          }),
        )
      }),
    )
  })

  it('is nothing where they stand too far apart', () => {
    const far = ['水库开闸', ...Array.from({ length: BAND }, () => ''), '水库开闸'].map(unitOf)
    expect(pairShares(far).common(0, BAND + 1)).toBe(0)
    expect(pairShares(far.slice(1)).common(0, BAND)).toBe(0)
    expect(pairShares(far.slice(0, -2).concat(unitOf('水库开闸'))).common(0, BAND)).toBeGreaterThan(0) // prettier-ignore
  })
})

const PAGE = `青石水库开闸放水

本报讯（记者 丁某）四月八日清晨，青石水库开闸放水，下游六个乡的两万亩稻田有了水。

水库管理处的老何说，今年蓄水比去年多了三成，开闸比往年早了九天。

北门菜场换新棚

本报讯（记者 邱某）北门菜场的新棚昨天落成，三百多个摊位全部搬了进去。

卖豆腐的许大嫂说，菜场有了新棚，下雨天再也不用打伞做生意了。`

describe('bonds of a page', () => {
  const { units, profile } = readUnits(toLines(PAGE), layoutWeights)
  const bonds = bondsOf(toScene({ units, profile }), layoutWeights.bonds.han())
  const place = (words: string) => units.findIndex(({ text }) => text.includes(words))
  const [dam, lead, second] = [place('青石水库开闸放水'), place('四月八日'), place('老何')]
  const [market, other] = [place('北门菜场换新棚'), place('三百多个摊位')]

  it('tie a headline to its story and to no other', () => {
    expect(bonds.same(dam, lead)).toBeGreaterThan(0)
    expect(bonds.same(market, other)).toBeGreaterThan(0)
    expect(bonds.same(dam, other)).toBeLessThan(0)
    expect(bonds.same(market, second)).toBeLessThan(0)
  })

  it('tell where a story begins and where one goes on', () => {
    expect(bonds.begins(other)).toBeGreaterThan(0)
    expect(bonds.begins(second)).toBeLessThan(0)
  })

  it('are the same from both sides, and of units too far apart strongly against', () => {
    expect(bonds.same(lead, dam)).toBe(bonds.same(dam, lead))
    expect(bonds.same(0, BAND + 1)).toBeLessThan(-5)
  })
})
