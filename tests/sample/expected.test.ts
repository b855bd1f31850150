import { describe, expect, it } from 'vitest'
import { linesOf, pageNames, readJson } from './archive'

type Item = {
  id: string
  kind: string
  headline: string
  to_page: number | null
  from_page: number | null
  paragraphs: { role: string; lines: number[]; text: string }[]
  slips: { printed: string; read: string }[]
  lines: Record<string, string>
}
type Expected = { page: string; items: Item[]; unplaced: number[] }

const read = (page: string) => readJson<Expected>('expected', `${page}.json`)

/** Letters and digits only, so that house style, gaps and doubled dashes do not count. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe.each(pageNames())('the true items of %s', (page) => {
  const truth = read(page)
  const lines = linesOf(page)

  it('has eight items or more, of kinds that the model knows', () => {
    expect(truth.items.length).toBeGreaterThanOrEqual(8)
    for (const item of truth.items)
      expect(['article', 'caption', 'notice', 'pointer']).toContain(item.kind)
  })

  it('owns every line that is not blank, and only such lines', () => {
    const owned = truth.items.flatMap((item) => Object.keys(item.lines).map(Number))
    const all = new Set([...owned, ...truth.unplaced])
    const written = lines.flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]))
    expect([...all].sort((a, b) => a - b)).toEqual(written)
  })

  it('gives no line to two items, save where one text line holds two', () => {
    const owned = truth.items.flatMap((item) => Object.keys(item.lines).map(Number))
    const shared = owned.filter((line, at) => owned.indexOf(line) !== at)
    for (const line of shared) expect(lines[line - 1]).toMatch(/转 ?\d ?版）/u)
  })

  it('has the words of each paragraph on the lines that it names', () => {
    for (const item of truth.items)
      for (const paragraph of item.paragraphs) {
        const raw = paragraph.lines.map((line) => lines[line - 1] ?? '').join('')
        expect(bare(raw)).toContain(bare(paragraph.text))
      }
  })

  it('says which words the text recognition got wrong', () => {
    for (const item of truth.items)
      for (const slip of item.slips) {
        const text = item.paragraphs.map((paragraph) => paragraph.text).join('\n')
        expect(text).toContain(slip.read)
        expect(slip.read).not.toBe(slip.printed)
      }
  })
})

describe('stories that jump', () => {
  it.each(pageNames())('lead from %s to a page that takes them up', (page) => {
    for (const item of read(page).items.filter(({ to_page }) => to_page !== null)) {
      const folder = page.slice(0, page.lastIndexOf('/'))
      const target = read(`${folder}/${item.to_page}`)
      const next = target.items.find(({ from_page }) => from_page === Number(page.at(-1)))
      expect(next?.headline).toBe(item.headline)
    }
  })

  it('are there in both papers', () => {
    const jumps = pageNames().filter((page) => read(page).items.some((item) => item.to_page))
    expect(new Set(jumps.map((page) => page.split('/')[0]))).toEqual(
      new Set(['lingdu-bao', 'marlhaven-packet']),
    )
  })
})
