import { describe, expect, test } from 'vitest'
import { toBody } from '@/body/toBody'
import { alignUnits } from '@/workbench/derive/alignUnits'
import { recompute } from '@/workbench/derive/recompute'
import type { After, Before, Derived, Said } from '@/workbench/derive/types'
import { readWritten } from '@/workbench/derive/written'

const printed = [
  '桥头的茶馆当晚没有打烊，灯一直亮到后半夜。',
  '老石匠葛长庚坐在桥栏上抽烟，谁来敬酒都摆手。',
  '姑娘们织了一匹布，搭在桥栏上，一道拱券也不少。',
  '镇上的小学第二天放假，孩子们都跑去看新桥。',
]

const paragraph = (text: string, i: number): Derived => ({
  role: 'body',
  text,
  key: `k${i}`,
  lines: [`p:${i}`],
})

const bodyOf = (texts: readonly string[]) => toBody(texts.map((text) => ({ role: 'body', text })))

const unitsOf = (texts: readonly string[]) =>
  alignUnits({
    item: 'i',
    printed: printed.map(paragraph),
    written: readWritten({ collection: 'articles', stored: { body: bodyOf(texts) } }),
  }).map(({ from, written, added }) => [
    from.map(({ key }) => key).join(),
    written.map(({ text }) => text.slice(0, 4)).join(),
    added.map(({ text }) => text).join(),
  ])

const [one = '', two = '', three = '', four = ''] = printed

describe('which paragraphs of an item stand for which of the print', () => {
  test('those that are as printed', () => {
    expect(unitsOf(printed)).toEqual(printed.map((text, i) => [`k${i}`, text.slice(0, 4), '']))
  })

  test('a corrected one is known by its likeness', () => {
    expect(unitsOf([one, two.replace('葛长庚', '葛长根'), three, four])[1]).toEqual(['k1', '老石匠葛', '']) // prettier-ignore
  })

  test('two that a person joined stand for both, and one that he parted for one', () => {
    expect(unitsOf([one, two + three, four])[1]).toEqual(['k1,k2', '老石匠葛', ''])
    expect(unitsOf([one, two, `${three}${four.slice(0, 16)}`])[2]).toEqual([
      'k2,k3',
      '姑娘们织',
      '',
    ])
    expect(unitsOf([one, two.slice(0, 13), two.slice(13), three, four])[1]).toEqual(['k1', '老石匠葛,，谁来敬', '']) // prettier-ignore
  })

  test('one that he took out stands for nothing, one that he wrote for no line', () => {
    expect(unitsOf([one, three, four])[1]).toEqual(['k1', '', ''])
    expect(unitsOf([one, '编者附记', two, three, four])[0]).toEqual(['k0', '桥头的茶', '编者附记'])
  })
})

const said = (paragraphs: readonly Derived[], headline: string | null = null): Said => ({
  ...{ kicker: null, headline, deck: null, byline: null, dateline: null, credits: [] },
  ...{ continuesOn: null, continuedFrom: null, confidence: 0.5, paragraphs },
})

const before = (texts: readonly string[], headline = '石桥合龙'): Before => {
  const was = said(printed.map(paragraph), '石桥合龙')
  const stored = { headline, body: bodyOf(texts) }
  return { id: 'i', collection: 'articles', said: was, saidNow: was, stored }
}

const after = (id: string, paragraphs: readonly Derived[], headline: string | null = null): After => ({ id, collection: 'articles', said: said(paragraphs, headline) }) // prettier-ignore

const textsOf = (items: ReturnType<typeof recompute>['items']) =>
  items.map(({ written }) => written.map(({ text }) => text))

describe('what items say after a change', () => {
  const all = printed.map(paragraph)

  test('what a person took out stays out, and what he wrote stays in', () => {
    const old = before([one, three, '编者附记', four])
    const { items, displaced } = recompute({ before: [old], after: [after('i', all.slice(0, 3), '石桥合龙')] }) // prettier-ignore
    expect(textsOf(items)).toEqual([[one, three, '编者附记']])
    expect(displaced).toEqual([])
  })

  test('paragraphs that a person joined come apart where one of them goes, and the rest is shown', () => {
    const old = before([one, `${two}${three}`, four])
    const next = [after('i', [...all.slice(0, 2), ...all.slice(3)], '石桥合龙'), after('j', all.slice(2, 3))] // prettier-ignore
    const { items, displaced } = recompute({ before: [old], after: next })
    expect(textsOf(items)).toEqual([[one, two, four], [three]])
    expect(displaced).toMatchObject([{ id: 'i', corrected: `${two}${three}`, now: `${two}\n${three}` }]) // prettier-ignore
  })

  test('a corrected headline goes along with its words, and is shown where they are others', () => {
    const old = before(printed, '石桥今日合龙')
    const moved = recompute({ before: [old], after: [after('i', all), after('j', [], '石桥合龙')] })
    expect(moved.items.map(({ heads }) => heads.headline)).toEqual([null, '石桥今日合龙'])
    expect(moved.displaced).toEqual([])
    const joined = recompute({ before: [old], after: [after('i', all, '石桥合龙 全镇放假')] })
    expect(joined.items[0]?.heads.headline).toBe('石桥合龙 全镇放假')
    expect(joined.displaced).toMatchObject([{ field: 'headline', was: '石桥合龙', corrected: '石桥今日合龙', now: '石桥合龙 全镇放假' }]) // prettier-ignore
  })

  test('what a person wrote behind a paragraph stays when that becomes a headline', () => {
    const old = before([one, two.replace('葛长庚', '葛长根'), '编者附记', three, four])
    const rest = all.filter(({ text }) => text !== two)
    const { items, displaced } = recompute({ before: [old], after: [after('i', rest, two)] })
    expect(items[0]?.heads.headline).toContain('葛长根')
    expect(textsOf(items)[0]).toEqual([one, three, four, '编者附记'])
    expect(displaced).toEqual([])
  })

  test('a subhead that comes out of a caption is a subhead still, and nobody corrected it', () => {
    const [first, ...rest] = all as [Derived, ...Derived[]]
    const lines = [first, ...rest.map((one): Derived => ({ ...one, role: 'subhead' }))]
    const was = said(lines)
    const stored = { text: printed.join('\n') }
    const old: Before = { id: 'c', collection: 'captions', said: was, saidNow: was, stored }
    const { items, displaced } = recompute({ before: [old], after: [after('i', lines)] })
    expect(items[0]?.written.map(({ role }) => role)).toEqual(lines.map(({ role }) => role))
    expect(textsOf(items)).toEqual([printed])
    const left = recompute({ before: [old], after: [after('i', lines.slice(0, 1))] })
    expect([displaced, left.displaced]).toEqual([[], []])
  })

  test('a correction that two could claim stays where its own lines are', () => {
    const twin = { ...paragraph(two, 9) }
    const old = before([one, '老石匠葛长根坐在桥栏上抽烟，谁来敬酒都摆手。', three, four])
    const { items } = recompute({ before: [old], after: [after('j', [twin]), after('i', all, '石桥合龙')] }) // prettier-ignore
    expect(textsOf(items)[0]).toEqual([two])
    expect(textsOf(items)[1]?.[1]).toContain('葛长根')
  })
})
