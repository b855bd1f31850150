import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean, cleanText, proposeLayout, segment, toLines } from '@/text'
import { checkLaws, checkLayout, checkLines } from '../support/laws'

/** Pieces of newspaper, so that random pages reach the rules and not only the fallbacks. */
const LINES = [
  '',
  '',
  ' ',
  '\u3000\u3000',
  '本报讯 （记者 王某） 4月8日，',
  '新华社北京4月8日电 今天',
  '水库今年蓄水三千万立方米，比去年多两成，',
  '下游六个乡的早稻都能按时插秧。',
  '（张某某 李某）',
  '（下转2版）',
  '（上接1版）图为水库大坝。 记者 王某 摄',
  '图为新修的水渠。',
  '李某 摄',
  '水库蓄满春水',
  '——下游六乡备耕记',
  '□ 本报记者 王某',
  '招标公告',
  '联系电话：12345678',
  '2021年4月8日',
  '某县水务局',
  '（详见3版）',
  '见3版',
  '水',
  '库',
  '春',
  '蓄满春水蓄满春水',
  '运 动 ，村 容 村 貌 有',
  '责任编辑：王某',
  'HARBOUR BOARD MEETS',
  'By ANN LEE',
  'Continued on Page 4',
  'The board met on Monday to con-',
  'sider the new pier.',
  '(Reuters)',
  '\ud800',
  '“',
  '）',
  '\ufeff',
  '　　',
  '。',
]
const page = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 30 })), {
    maxLength: 40,
  })
  .map((lines) => lines.join('\n'))

it('holds every law for pages made of newspaper lines and noise', () => {
  fc.assert(fc.property(page, checkLaws), { numRuns: 250 })
})

it('holds every law for any string, lone surrogates too', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checkLaws), { numRuns: 200 })
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
