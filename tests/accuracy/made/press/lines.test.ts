import { describe, expect, test } from 'vitest'
import type { Copy } from '../copy/types'
import { randomFrom } from '../random'
import { breakHan } from './breakHan'
import { breakLatin } from './breakLatin'
import { cellsOf } from './cells'
import { hyphenPoints } from './hyphenate'
import { firstPart, lastPart } from './jump'
import { toJumpLine } from './jumpForms'
import { misprint } from './misprint'
import { proofread } from './proofread'
import { shadowLine, shadowRuns } from './shadow'

const han = '他说：“明天（星期三）要下雨，请带2019把伞。”大家都笑了……谁也没有动——一个也没有。'

describe('Han lines', () => {
  test.each([6, 8, 11, 17])('lose nothing and keep marks off their edges at %i cells', (width) => {
    const lines = breakHan({ text: han, width, indent: 2 })
    expect(lines.map(({ text }) => text).join('')).toBe(han)
    for (const [at, { text, from, to }] of lines.entries()) {
      expect(han.slice(from, to)).toBe(text)
      expect(cellsOf(text)).toBeLessThanOrEqual(width + 1)
      if (at > 0) expect(text).not.toMatch(/^[，。”）：]/u)
      expect(text).not.toMatch(/[“（]$/u)
    }
    expect(lines.some(({ text }) => text.includes('2019'))).toBe(true)
  })

  test('are narrower where they are indented', () => {
    const [first] = breakHan({ text: han, width: 8, indent: 2 })
    expect(cellsOf(first?.text ?? '')).toBeLessThanOrEqual(7)
  })
})

const latin =
  'The well-known commissioners met at Hastings — said one — and « rien » ! was decided.'

describe('Western lines', () => {
  test.each(['none', 'lower', 'all'] as const)('hold all words with hyphens: %s', (hyphens) => {
    const lines = breakLatin({ text: latin, width: 22, indent: 0, hyphens })
    const letters = (text: string): string => text.replace(/[\s-]/gu, '')
    expect(letters(lines.map(({ text }) => text).join(''))).toBe(letters(latin))
    for (const { text } of lines) {
      expect(text.length).toBeLessThanOrEqual(22)
      expect(text).not.toMatch(/^[!»]|«$/u)
    }
    const broken = lines.some(({ text }) => /\p{Ll}{2}-$/u.test(text) && !text.endsWith('well-'))
    expect(broken).toBe(hyphens !== 'none')
  })

  test('break words between syllables, capitals only where asked', () => {
    expect(hyphenPoints('commissioners', { capitals: false })).toContain(3)
    expect(hyphenPoints('Hastings', { capitals: false })).toEqual([])
    expect(hyphenPoints('Hastings', { capitals: true })).toEqual([3])
    expect(hyphenPoints('boat', { capitals: true })).toEqual([])
    expect(hyphenPoints('well-known', { capitals: true })).toEqual([])
  })
})

test('a shadow doubles a line, or each of its runs', () => {
  expect(shadowLine('春风又到')).toBe('春风又到春风又到')
  expect(shadowRuns('“春风”又到')).toBe('““春风春风””又到又到')
})

const story: Copy = {
  kind: 'article',
  genre: 'news',
  language: 'zh-Hans',
  headline: ['渡口又见渡船', '两岸乡亲来往方便'],
  closing: '（陶小满）',
  credits: ['陶小满', '秦远'],
  paragraphs: ['甲', '乙', '丙', '丁', '戊'].map((sign) => ({
    role: 'body',
    text: `${sign}段说的是渡口的事情，${'来往的人说了许多话'.repeat(6)}。`,
  })),
}

describe('a story that jumps', () => {
  const on = toJumpLine({ language: 'zh-Hans', way: 'on', form: 1, page: 3 })
  const from = toJumpLine({ language: 'zh-Hans', way: 'from', form: 1, page: 1 })

  test('leaves its closing credit to its last part', () => {
    expect(on).toEqual({ text: '（下转第三版）', words: '下转第三版', page: 3 })
    for (let seed = 0; seed < 30; seed++) {
      const first = firstPart({ copy: story, random: randomFrom(seed) }, on)
      const last = lastPart({ copy: story, random: randomFrom(seed) }, from)
      expect(first.closing).toBeUndefined()
      expect(first.credits).toEqual([])
      expect(first.paragraphs.length).toBeLessThan(story.paragraphs.length)
      expect(story.paragraphs[0]?.text.startsWith(first.paragraphs[0]?.text ?? '-')).toBe(true)
      expect(last.closing).toBe('（陶小满）')
      expect(last.credits).toEqual(['陶小满'])
      expect(last.paragraphs.at(-1)).toEqual(story.paragraphs.at(-1))
      expect(last.paragraphs.length).toBeLessThan(story.paragraphs.length)
    }
  })

  test('breaks off in mid-sentence on some pages and between paragraphs on others', () => {
    const ends = Array.from({ length: 30 }, (_, seed) =>
      firstPart({ copy: story, random: randomFrom(seed) }, on)
        .paragraphs.at(-1)
        ?.text.endsWith('。'),
    )
    expect(new Set(ends)).toEqual(new Set([true, false]))
  })
})

test('misprints spare names and leave a text as long as it was', () => {
  const copy: Copy = {
    ...story,
    paragraphs: [{ role: 'body', text: '陶小满在大桥边说：“天亮了。”' }],
  }
  const read = misprint({ copy, share: 1, random: randomFrom(5) })
  const text = read.paragraphs[0]?.text ?? ''
  expect(text).not.toBe(copy.paragraphs[0]?.text)
  expect(text.startsWith('陶小满')).toBe(true)
  expect(text).toHaveLength(copy.paragraphs[0]?.text.length ?? 0)
  expect(misprint({ copy, share: 0, random: randomFrom(5) })).toEqual(copy)
})

test('copy is proofread: a dashed end of a headline is its deck, a double stroke parts paragraphs', () => {
  const text = '“成不成？”//“成！”'
  const read = proofread({
    ...story,
    headline: ['渡口又见渡船 ——记老艄公'],
    paragraphs: [{ role: 'body', text }],
  })
  expect(read.headline).toEqual(['渡口又见渡船'])
  expect(read.deck).toBe('——记老艄公')
  expect(read.paragraphs.map((paragraph) => paragraph.text)).toEqual(['“成不成？”', '“成！”'])
  expect(proofread(story)).toEqual(story)
})
