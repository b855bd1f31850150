import { describe, expect, test } from 'vitest'
import { bodyBlocks } from '@/body/bodyBlocks'
import { toBody } from '@/body/toBody'
import { mergeWords } from '@/workbench/words/mergeWords'
import { paragraphsOf } from '@/workbench/words/paragraphsOf'
import type { Edit } from '@/workbench/words/types'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const link = (url: string, ...children: object[]) => ({ type: 'link', fields: { url }, children })
const node = (type: string, ...children: object[]) => ({ type, children })
const bodyOf = (...children: object[]) => ({ root: { type: 'root', children } })
const plain = (...paragraphs: string[]) =>
  toBody(paragraphs.map((one) => ({ role: 'body', text: one })))

const edit = (paragraph: number, was: string, now: string): Edit => ({ at: 'body', paragraph, was, now }) // prettier-ignore

const merge = (body: unknown, edits: readonly Edit[], seen?: unknown) =>
  mergeWords({ id: 'i', item: { body }, edits, seen: seen === undefined ? undefined : { body: seen } }) // prettier-ignore

const said = (body: unknown, ...edits: readonly Edit[]) => {
  const merged = merge(body, edits)
  if (!merged.ok) throw new Error(JSON.stringify(merged.conflicts))
  return paragraphsOf({ body: merged.values.body ?? body }).map((one) => one.text)
}

const blocks = (body: unknown, ...edits: readonly Edit[]) => {
  const merged = merge(body, edits)
  return merged.ok ? bodyBlocks(merged.values.body) : merged.conflicts
}

describe('paragraphs are counted', () => {
  test('without pictures and blank ones, each point of a list by itself', () => {
    const body = bodyOf(
      node('heading', text('小标题')),
      node('paragraph', text('一'), { type: 'linebreak' }, link('/x', text('二'))),
      node('paragraph'),
      { type: 'upload', value: 'm-1' },
      node('list', node('listitem', text('甲')), node('listitem', node('list', node('listitem', text('乙'))))), // prettier-ignore
      node('quote', text('引')),
    )
    expect(paragraphsOf({ body })).toEqual([
      { role: 'subhead', text: '小标题' },
      { role: 'body', text: '一\n二' },
      { role: 'item', text: '甲' },
      { role: 'item', text: '乙' },
      { role: 'quote', text: '引' },
    ])
  })

  test('in a caption’s text by its lines', () => {
    expect(paragraphsOf({ text: '图一\n\n　\n图二' }).map((one) => one.text)).toEqual([
      '图一',
      '图二',
    ])
    expect(paragraphsOf({ text: null })).toEqual([])
  })
})

describe('an edit', () => {
  const body = plain('甲一', '乙二', '丙三')

  test('changes its paragraph, parts it, or takes it out', () => {
    expect(said(body, edit(1, '乙二', '乙贰'))).toEqual(['甲一', '乙贰', '丙三'])
    expect(said(body, edit(1, '乙二', '乙\n二'), edit(2, '丙三', ''))).toEqual(['甲一', '乙', '二'])
    expect(said(plain('甲'), edit(0, '甲', ''), edit(1, '', '新'))).toEqual(['新'])
    expect(said(null, edit(0, '', '头一段\n第二段'))).toEqual(['头一段', '第二段'])
  })

  test('finds a paragraph that moved, the nearest of several', () => {
    expect(said(plain('新', '甲', '乙', '甲'), edit(0, '甲', '甲!'))).toEqual(['新', '甲!', '乙', '甲']) // prettier-ignore
    expect(said(plain('甲', '新', '乙', '甲'), edit(4, '甲', '甲!'))).toEqual(['甲', '新', '乙', '甲!']) // prettier-ignore
    const twice = [edit(0, '同', '先'), edit(1, '同', '后')]
    expect(said(plain('新', '同', '同'), ...twice)).toEqual(['新', '先', '后'])
  })

  test('that is done already changes nothing', () => {
    for (const again of [
      edit(1, '旧', '乙二'),
      edit(0, '旧', '乙二'),
      edit(0, '甲一乙二', '甲一\n乙二'),
      edit(1, '没有的段落', ''),
      edit(3, '', '丙三'),
    ]) {
      expect(merge(body, [again])).toMatchObject({ ok: true, changed: 0, values: {} })
    }
  })

  test('whose words somebody else changed is a conflict, and nothing is changed', () => {
    const now = plain('甲一', '县城东街的图书室昨天开放', '丙三')
    const own = edit(1, '县城东街的图书室昨天开门', '县城东街的图书馆昨天开门')
    expect(merge(now, [edit(0, '甲一', '甲'), own])).toEqual({
      ok: false,
      conflicts: [{ edit: 1, at: 'body', paragraph: 1, was: own.was, theirs: '县城东街的图书室昨天开放', yours: own.now }], // prettier-ignore
    })
    expect(said(now, { ...own, was: '县城东街的图书室昨天开放' })[1]).toBe(own.now)
  })

  test('whose paragraph is gone, or rewritten as a whole, is told apart by what the sender saw', () => {
    const own = [edit(1, '乙二', '乙两')]
    const theirs = (now: unknown) => {
      const merged = merge(now, own, body)
      return merged.ok ? 'ok' : merged.conflicts[0]?.theirs
    }
    expect(theirs(plain('甲一', '丙三'))).toBeNull()
    expect(theirs(plain('甲一', '全新的话', '丙三'))).toBe('全新的话')
    expect(theirs(plain('头', '甲一', '全新的话', '丙三'))).toBe('全新的话')
  })
})

describe('what stands in a paragraph beside its words', () => {
  const rich = bodyOf(
    node('paragraph', text('昨天'), text('县城', 1), text('的'), link('/a', text('图书室')), text('开了。')), // prettier-ignore
  )
  const was = '昨天县城的图书室开了。'

  test('stays where the words around stay', () => {
    expect(blocks(rich, edit(0, was, '今天县城的图书馆开了。'))).toEqual(['paragraph|今天|1县城|的|link /a|图书馆|开了。']) // prettier-ignore
    expect(blocks(rich, edit(0, was, '昨天小县城里的图书室已开了。'))).toEqual(['paragraph|昨天小|1县城里|的|link /a|图书室|已开了。']) // prettier-ignore
    expect(blocks(rich, edit(0, was, '昨天县城开了。'))).toEqual(['paragraph|昨天|1县城|开了。'])
  })

  test('is parted with it', () => {
    expect(blocks(rich, edit(0, was, '昨天县\n城的图书\n室开了。'))).toEqual([
      'paragraph|昨天|1县',
      'paragraph|1城|的|link /a|图书',
      'paragraph|link /a|室|开了。',
    ])
  })

  test('line breaks, pictures in the line and surrogates are kept', () => {
    const picture = { type: 'upload', value: 'm-1' }
    const verse = bodyOf(node('paragraph', text('𠀀行'), { type: 'linebreak' }, text('次'), picture, text('行'))) // prettier-ignore
    expect(blocks(verse, edit(0, '𠀀行\n次行', '𠀁行\n二行'))).toEqual(['paragraph|𠀁行|\n|二|m-1|行'].map((one) => expect.stringContaining(one.slice(0, 14)))) // prettier-ignore
  })

  test('a list loses a point, and goes with its last', () => {
    const list = (...points: string[]) => ({ ...node('list', ...points.map((one, i) => ({ ...node('listitem', text(one)), value: i + 1 }))), tag: 'ol' }) // prettier-ignore
    const body = bodyOf(node('paragraph', text('头')), list('甲', '乙', '丙'))
    const merged = merge(body, [edit(2, '乙', '')])
    const points = merged.ok && (merged.values.body as { root: { children: { children: { value: number }[] }[] } }).root.children[1]?.children // prettier-ignore
    expect(points && points.map(({ value }) => value)).toEqual([1, 2])
    expect(blocks(bodyOf(list('甲'), node('paragraph', text('尾'))), edit(0, '甲', ''))).toEqual(['paragraph|尾']) // prettier-ignore
  })
})

describe('fields', () => {
  test('are changed as a whole; names are one a line', () => {
    const item = { headline: '旧题', credits: [{ id: 'a', name: '陶小溪' }] }
    const edits: Edit[] = [
      { at: 'headline', was: '旧题', now: ' 新题 ' },
      { at: 'credits', was: '陶小溪', now: '陶小溪\n\n葛长庚' },
      { at: 'deck', was: '', now: '副题' },
    ]
    const merged = mergeWords({ id: 'i', item, edits })
    expect(merged).toMatchObject({
      changed: 3,
      values: { headline: '新题', deck: '副题', credits: [{ name: '陶小溪' }, { name: '葛长庚' }] },
    })
    const after = { ...item, ...(merged.ok ? merged.values : {}) }
    expect(mergeWords({ id: 'i', item: after, edits })).toMatchObject({ ok: true, changed: 0 })
    expect(mergeWords({ id: 'i', item: { headline: '别的' }, edits: edits.slice(0, 1) })).toEqual({
      ok: false,
      conflicts: [{ edit: 0, at: 'headline', was: '旧题', theirs: '别的', yours: ' 新题 ' }],
    })
  })
})
