import { describe, expect, it } from 'vitest'
import { deriveItems, proposeLayout, segment, toLines } from '@/text'
import type { Block, Layout, LayoutItem, PageItem } from '@/text'
import { brokenCleaning } from '../support/laws/cleaning'
import { brokenItems } from '../support/laws/items'
import { brokenLayout } from '../support/laws/layout'
import { brokenLines } from '../support/laws/lines'
import { brokenSegmentation } from '../support/laws/segmentation'

const text = '水库蓄满春水\n本报讯 水库今年蓄水，\n比去年多两成。（王某）\n\n图为大坝。'
const lines = toLines(text)
const body: Block = { role: 'body', lines: [2, 3], end: 7 }
const story: LayoutItem = {
  id: 'L1',
  kind: 'article',
  blocks: [{ role: 'headline', lines: [1] }, body, { role: 'credit', lines: [3], start: 7 }],
  confidence: 0.8,
}
const layout: Layout = { items: [story], unplaced: [5] }
const [item] = deriveItems({ text, layout }) as [PageItem]

/** The laws that are broken when the story's item, or the whole layout, is another. */
const lawsOf = (breaches: readonly string[]) => [...new Set(breaches.map((b) => b.split(':')[0]))]
const withItem = (change: Partial<LayoutItem>, unplaced: readonly number[] = [5]) =>
  lawsOf(brokenLayout(lines, { items: [{ ...story, ...change }], unplaced }))
const withBlock = (change: Partial<Block>) =>
  withItem({
    blocks: story.blocks.map((block) => (block === body ? { ...body, ...change } : block)),
  })
const withFields = (change: Partial<PageItem>) =>
  lawsOf(brokenItems({ lines, layout, items: [{ ...item, ...change }] }))

describe('the laws notice', () => {
  it('nothing where all is well', () => {
    expect(brokenLayout(lines, layout)).toEqual([])
    expect(brokenItems({ lines, layout, items: [item] })).toEqual([])
  })
  it('a line that nobody owns, or a part of one', () => {
    expect(withItem({}, [])).toEqual(['lost'])
    expect(withBlock({ lines: [2], end: undefined } as Partial<Block>)).toEqual(['lost'])
    expect(withBlock({ end: 5 })).toEqual(['lost'])
  })
  it('a line that is owned twice, or a part of one', () => {
    expect(withItem({}, [1, 5])).toEqual(['owned twice'])
    expect(withBlock({ end: 8 })).toEqual(['owned twice'])
    expect(withBlock({ lines: [1, 2, 3] })).toEqual(['owned twice'])
  })
  it('lines out of order, blank ones, such as do not exist, parts of nothing', () => {
    expect(withBlock({ lines: [3, 2], end: undefined } as Partial<Block>)).toContain('order')
    expect(withItem({}, [4, 5])).toEqual(['no line'])
    expect(withItem({ blocks: [...story.blocks, { role: 'body', lines: [9] }] })).toContain(
      'no line',
    )
    expect(withBlock({ end: 99 })).toContain('no part')
    expect(withItem({ blocks: [...story.blocks, { role: 'body', lines: [] }] })).toEqual(['empty'])
  })
  it('an id given twice and a confidence that is no share', () => {
    const double = { items: [story, { ...story, blocks: [{ role: 'body', lines: [5] }] }] } as const
    expect(lawsOf(brokenLayout(lines, { ...double, unplaced: [] }))).toEqual(['id'])
    expect(withItem({ confidence: 1.01 })).toEqual(['confidence'])
    expect(withItem({ confidence: NaN })).toEqual(['confidence'])
  })
  it('letters that the lines do not have, or have not so often, or in another order', () => {
    expect(withFields({ headline: '水库蓄满了春水' })).toEqual(['invented'])
    expect(withFields({ deck: '水库蓄满春水' })).toEqual(['invented'])
    expect(withFields({ credits: ['李某'] })).toEqual(['invented'])
    const [paragraph] = item.paragraphs
    const turned = { ...paragraph, text: '比去年多两成。本报讯 水库今年蓄水，' } as never
    expect(withFields({ paragraphs: [turned] })).toEqual(['order'])
  })
  it('letters that are dropped, but no shadow', () => {
    const [paragraph] = item.paragraphs
    const shorter = { ...paragraph, text: '本报讯 水库今年蓄水，比去年多成。' } as never
    expect(withFields({ paragraphs: [shorter] })).toEqual(['dropped'])
    expect(withFields({ headline: '水库蓄春水' })).toEqual(['dropped'])
    const shadow = '水库今年蓄满春水水库今年蓄满春水\n水库今年蓄满春水'
    const twice: Layout = {
      items: [{ ...story, blocks: [{ role: 'headline', lines: [1, 2] }] }],
      unplaced: [],
    }
    const items = deriveItems({ text: shadow, layout: twice })
    expect(items[0]?.headline).toBe('水库今年蓄满春水')
    expect(brokenItems({ lines: toLines(shadow), layout: twice, items })).toEqual([])
  })
  it('an item that has not the id or the lines of its layout', () => {
    expect(withFields({ id: 'L2' })).toEqual(['items'])
    expect(withFields({ lines: [1, 2] })).toEqual(['items'])
    expect(lawsOf(brokenItems({ lines, layout, items: [] }))).toEqual(['items'])
  })
  it('offsets that do not cut the source', () => {
    expect(lawsOf(brokenLines(text, lines.slice(1)))).toEqual(['numbers', 'offsets'])
    expect(lawsOf(brokenLines(`${text}\n\n`, lines))).toEqual(['offsets'])
    const moved = lines.map((line) => ({ ...line, from: line.from + 1 }))
    expect(lawsOf(brokenLines(text, moved))).toEqual(['offsets'])
  })
  it('a segmentation that is not of its form or not that of the layout', () => {
    const proposed = proposeLayout(text)
    const items = deriveItems({ text, layout: proposed })
    const segmentation = segment({ name: 'page', sha256: '', text })
    const broken = (change: object) =>
      lawsOf(
        brokenSegmentation({
          ...{ text, layout: proposed, items },
          segmentation: { ...segmentation, ...change },
        }),
      )
    expect(broken({})).toEqual([])
    expect(broken({ unplaced: [0] })).toEqual(['form', 'again'])
    expect(broken({ items: [] })).toEqual(['again'])
    expect(broken({ source: { ...segmentation.source, characters: 1 } })).toEqual(['form'])
  })
  it('a text that could be cleaned further', () => {
    expect(brokenCleaning(['清净'], [(one) => `${one}。`])).toHaveLength(1)
    expect(brokenCleaning(['清净'])).toEqual([])
  })
})
