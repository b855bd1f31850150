import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean, cleanText, proposeLayout, segment, toLines } from '@/text'
import { checkLaws, checkLayout, checkLines } from '../support/laws'
import { newspaperLines } from '../support/laws/newspaperLines'

const page = fc
  .array(
    fc.oneof(fc.constantFrom(...newspaperLines), fc.string({ unit: 'binary', maxLength: 30 })),
    {
      maxLength: 40,
    },
  )
  .map((lines) => lines.join('\n'))

it('holds every law for pages made of newspaper lines and noise', () => {
  fc.assert(fc.property(page, checkLaws), { numRuns: 250 })
})

it('holds every law for any string, lone surrogates too', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checkLaws), { numRuns: 200 })
})

it('keeps the parts of one line apart that stand on either side of a jump', () => {
  checkLaws(
    [
      '）——下游六乡备耕记）招标公告李某告“下转2。下转2）2021',
      '年月8日招标公告（详见3版the new pier. 本报讯（记者王某）4月8日，2021年4月8日(ReRD MEETS责任编辑：王某下转2N',
    ].join('\n'),
  )
})

it('cleans a clean text no further', () => {
  const odd = fc.string({
    unit: fc.constantFrom(...'甲乙丙12aZ ，,（)("“”. 　：:\u200b！!—'),
    maxLength: 40,
  })
  fc.assert(
    fc.property(odd, (text) => {
      expect(clean(clean(text))).toBe(clean(text))
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
    }),
    { numRuns: 1000 },
  )
})

it('reads a page the same whatever its line ends', () => {
  fc.assert(
    fc.property(page, (text) => {
      const unix = text.replace(/[\r\f]/gu, '')
      expect(proposeLayout(unix.replace(/\n/gu, '\r\n'))).toEqual(proposeLayout(unix))
    }),
    { numRuns: 60 },
  )
})

it('says in its output how many lines and characters the source has', () => {
  const { source } = segment({ name: 'a.txt', sha256: 'f00', text: '甲乙\n\n𠮷丙' })
  expect(source).toEqual({ name: 'a.txt', sha256: 'f00', lines: 3, characters: 6 })
})

it('notices a line that a layout owns twice or loses', () => {
  const lines = toLines('甲乙丙丁\n戊己')
  const body = (...numbers: number[]) => ({ role: 'body' as const, lines: numbers })
  const item = (id: string, ...blocks: ReturnType<typeof body>[]) => ({
    id,
    kind: 'article' as const,
    blocks,
    confidence: 1,
  })
  expect(() => checkLayout(lines, { items: [item('L1', body(1, 2))], unplaced: [] })).not.toThrow()
  expect(() => checkLayout(lines, { items: [item('L1', body(1))], unplaced: [] })).toThrow()
  expect(() =>
    checkLayout(lines, { items: [item('L1', body(1, 2)), item('L2', body(2))], unplaced: [] }),
  ).toThrow()
  expect(() => checkLines('甲乙丙丁\n戊己', lines.slice(1))).toThrow()
})
