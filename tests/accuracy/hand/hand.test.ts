import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Gold, GoldItem } from '../gold'
import { here, makePage, namesOf } from './make'

const pages = ['development', 'check'].flatMap((half) =>
  namesOf(half).map((name) => ({ half, name })),
)

const read = (half: string, folder: string, file: string) =>
  readFileSync(join(here, half, folder, file), 'utf8')

const fullWidth = (text: string) =>
  text.replace(/[!(),:;?]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0))

/** Without white space, mark width and hyphens: what a label and its lines must share. */
const plain = (text: string) => fullWidth(text).replace(/[\s\u00a0\u3000\u200b-]+/gu, '')

const ownLines = (item: GoldItem) => Object.keys(item.lines).map(Number)

const load = ({ half, name }: (typeof pages)[number]) => {
  const lines = read(half, 'pages', `${name}.txt`).split('\n')
  const gold = JSON.parse(read(half, 'gold', `${name}.json`)) as Gold
  return { lines, gold, at: (number: number) => lines[number - 1] ?? '' }
}

/** Every character of `text` is among those of `lines`, as often as it is in `text`. */
const lettersLeft = (text: string, lines: string) => {
  const left = [...plain(lines)]
  return [...plain(text)].filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe.each(pages)('$half/$name', (page) => {
  const { lines, gold, at } = load(page)
  const owners = new Map<number, GoldItem[]>()
  for (const item of gold.items) {
    for (const line of ownLines(item)) owners.set(line, [...(owners.get(line) ?? []), item])
  }

  it('is what its source makes', async () => {
    const made = await makePage(page.half, page.name)
    expect(made.text).toBe(lines.join('\n'))
    expect(JSON.parse(made.gold)).toEqual(gold)
  })

  it('has 4 to 20 items on 40 to 300 lines', () => {
    expect(gold.page).toBe(page.name)
    expect(gold.items.length).toBeGreaterThanOrEqual(4)
    expect(gold.items.length).toBeLessThanOrEqual(20)
    expect(lines.length).toBeGreaterThanOrEqual(40)
    expect(lines.length).toBeLessThanOrEqual(300)
  })

  it('labels lines that exist and are not blank', () => {
    for (const line of owners.keys()) expect(at(line).trim(), `line ${line}`).not.toBe('')
  })

  it('takes the paragraphs of an item from its own lines', () => {
    for (const item of gold.items) {
      const own = ownLines(item)
      for (const { lines: held } of item.paragraphs) {
        expect(held.length, `item ${item.id}`).toBeGreaterThan(0)
        expect(own, `item ${item.id}`).toEqual(expect.arrayContaining([...held]))
      }
    }
  })

  it('gives a line to two items only where it holds words of both', () => {
    for (const [line, [first, second]] of owners) {
      if (!first || !second) continue
      const words = (item: GoldItem) =>
        item.paragraphs.filter((p) => p.lines.includes(line)).map((p) => plain(p.text))
      const shared = plain(at(line))
      const parts = [...words(first), ...words(second)].filter((text) =>
        [text.slice(0, 4), text.slice(-4)].some((edge) => shared.includes(edge)),
      )
      expect(parts.length, `line ${line}`).toBeGreaterThanOrEqual(2)
    }
  })

  it('prints every headline, kicker, deck and jump line in the lines of its item', () => {
    for (const item of gold.items) {
      const printed = ownLines(item).map(at).join('')
      const jumps = `${item.jump ?? ''}${item.jump_from ?? ''}`
      const fields = `${item.kicker}${item.headline}${item.deck}${jumps}`
      expect(lettersLeft(fields, printed), `item ${item.id}`).toEqual([])
    }
  })

  it('prints the names of its credits', () => {
    for (const item of gold.items) {
      const printed = plain(ownLines(item).map(at).join(''))
      for (const name of item.credits) expect(printed, `item ${item.id}`).toContain(plain(name))
    }
  })

  it('says of each paragraph what its lines say', () => {
    for (const item of gold.items) {
      for (const { text, lines: own } of item.paragraphs) {
        const printed = plain(own.map(at).join('\n'))
        const shared = own.some((line) => (owners.get(line) ?? []).length > 1)
        expect(printed, `item ${item.id}`).toContain(plain(text))
        if (shared) continue
        const rest = printed.replace(plain(text), '')
        expect(plain(`（${item.jump ?? ''}）`), `item ${item.id}`).toContain(rest)
      }
    }
  })

  it('leaves only furniture out', () => {
    const left = lines.filter((line, i) => line.trim() !== '' && !owners.has(i + 1))
    const source = read(page.half, 'sources', `${page.name}.page`)
    const furniture = source.split('\n').flatMap((line) => /^\^?-\|(.*)$/u.exec(line)?.[1] ?? [])
    expect(left.map(plain)).toEqual(furniture.map(plain))
    expect(left.length).toBeLessThanOrEqual(12)
  })
})
