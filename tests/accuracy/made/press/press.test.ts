import { describe, expect, test } from 'vitest'
import { toLines } from '@/text/lines'
import type { GoldItem } from '../../gold'
import { houses, pagesOf } from '../index'
import type { Paper } from '../houses/toHouse'
import type { MadePage } from '../types'
import type { Habits } from './habits'
import { lookalikes } from './lookalikes'

const PAGES = 6
const pages: readonly MadePage[] = houses.flatMap((house) => pagesOf(house, PAGES))

const linesOf = (item: GoldItem): number[] =>
  Array.isArray(item.lines) ? [...(item.lines as number[])] : Object.keys(item.lines).map(Number)

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
}

/** Letters and marks alone: no spaces, hyphens, invisible signs, width of marks, form of quotes. */
const bare = (text: string): string =>
  text
    .replace(/[\s\u200b-\u200d\ufeff-]/gu, '')
    .replace(/[，；：？！]/gu, (mark) => HALF[mark] ?? mark)
    .replace(/[（]/gu, '(')
    .replace(/[）]/gu, ')')
    .replace(/[“”„"]/gu, '"')
    .replace(/[‘’‚']/gu, "'")

describe('a made page', () => {
  test('is the same page for the same seed and another for another', () => {
    for (const house of houses) {
      expect(house.make(3)).toEqual(house.make(3))
      expect(house.make(3).text).not.toBe(house.make(4).text)
    }
  })

  test('has 3 to 30 items on 20 to 700 lines', () => {
    for (const { name, text, gold } of pages) {
      expect(gold.items.length, name).toBeGreaterThanOrEqual(3)
      expect(gold.items.length, name).toBeLessThanOrEqual(30)
      const count = text.split('\n').filter((line) => line.trim() !== '').length
      expect(count, name).toBeGreaterThan(12)
      expect(count, name).toBeLessThan(700)
    }
  })

  test('labels lines that hold text, each for one item, or two where a caption is glued on', () => {
    for (const { name, text, gold } of pages) {
      const lines = toLines(text)
      const owners = new Map<number, GoldItem[]>()
      for (const item of gold.items) {
        expect(item.lines, `${name} item ${item.id}`).not.toHaveLength(0)
        for (const line of linesOf(item)) owners.set(line, [...(owners.get(line) ?? []), item])
      }
      for (const [line, items] of owners) {
        expect(lines[line - 1]?.text.trim(), `${name} line ${line}`).not.toBe('')
        if (items.length === 1) continue
        expect(
          items.map(({ kind }) => kind),
          `${name} line ${line}`,
        ).toEqual(['article', 'caption'])
      }
    }
  })

  test('leaves only furniture without an item: nothing of a story, and no more than a dozen lines', () => {
    for (const { name, text, gold } of pages) {
      const owned = new Set(gold.items.flatMap(linesOf))
      const free = toLines(text).filter(({ number, text: line }) => {
        return line.trim() !== '' && !owned.has(number)
      })
      expect(free.length, name).toBeLessThanOrEqual(14)
      const told = bare(gold.items.flatMap((item) => item.paragraphs.map((p) => p.text)).join('\n'))
      for (const line of free) {
        const words = bare(line.text)
        if (words.length >= 6) expect(told, `${name} line ${line.number}`).not.toContain(words)
      }
    }
  })

  test('has every paragraph in its lines, letter by letter', () => {
    for (const { name, text, gold } of pages) {
      const lines = toLines(text)
      for (const item of gold.items) {
        for (const paragraph of item.paragraphs) {
          const found = paragraph.lines.map((line) => lines[line - 1]?.text ?? '').join('')
          expect(bare(found), `${name} item ${item.id}`).toContain(bare(paragraph.text))
          expect(linesOf(item)).toEqual(expect.arrayContaining([...paragraph.lines]))
        }
      }
    }
  })

  test('has every headline, deck, credit and jump of its labels in the lines of the item', () => {
    for (const { name, text, gold } of pages) {
      const lines = toLines(text)
      for (const item of gold.items) {
        const found = bare(
          linesOf(item)
            .map((line) => lines[line - 1]?.text ?? '')
            .join(''),
        )
        const letters = new Set(found)
        const missing = [...bare(item.kicker + item.headline + item.deck)].filter(
          (sign) => !letters.has(sign),
        )
        expect(missing, `${name} item ${item.id}`).toEqual([])
        for (const name of item.credits) {
          expect(found.toLowerCase()).toContain(bare(name).toLowerCase())
        }
        if (item.jump) expect(found).toContain(bare(item.jump))
        if (item.jump_from) expect(found).toContain(bare(item.jump_from))
        if (item.jump) expect(item.to_page).toBeGreaterThan(0)
      }
    }
  })
})

describe('the houses', () => {
  test('are at least eight in each half, with names and seeds of their own', () => {
    for (const half of ['development', 'check']) {
      expect(houses.filter((house) => house.half === half).length).toBeGreaterThanOrEqual(8)
    }
    expect(new Set(houses.map(({ name }) => name)).size).toBe(houses.length)
    expect(new Set(pages.map(({ text }) => text)).size).toBe(pages.length)
  })

  test.each(['development', 'check'] as const)('have every habit in the %s half', (half) => {
    const habits = houses.filter((house) => house.half === half).map((house) => house.habits)
    const reached = <T>(habit: (of: Habits) => T): T[] => [...new Set(habits.map(habit))]
    const has = <T>(habit: (of: Habits) => T, ...values: T[]): void => {
      const there = reached(habit)
      expect(values.filter((value) => !there.includes(value))).toEqual([])
    }
    has(({ language }) => language, 'zh-Hans', 'zh-Hant', 'en', 'fr', 'de')
    has(({ line }) => line.kind, 'column', 'paragraph')
    has(({ blanks }) => blanks, 'every', 'none', 'paragraph', 'piece', 'random', 'frame')
    has(({ heads }) => heads.stand, 'before', 'after', 'mixed', 'collected', 'away')
    has(({ heads }) => heads.stand, 'collected first')
    has(({ heads }) => heads.lines, 'tight', 'apart')
    has(({ heads }) => heads.shadow.share > 0 && heads.shadow.by, 'line', 'run')
    has(({ heads }) => heads.vertical > 0, true)
    has(({ heads }) => heads.spaced > 0, true)
    has(({ heads }) => heads.broken > 0, true)
    has(({ heads }) => heads.bylineAdrift > 0, true)
    has(({ heads }) => heads.deckAdrift > 0, true)
    has(({ heads }) => heads.kickerAdrift > 0, true)
    has(({ indent }) => indent, 'kept', 'spaces', 'lost', 'narrow')
    has(({ marks }) => marks, 'full', 'half')
    has(({ quotes }) => quotes, 'curly', 'straight')
    has(({ digits }) => digits, 'tight', 'spaced')
    has(({ spaces }) => spaces, 'plain', 'no-break', 'ideographic', 'zero-width')
    has(({ captions }) => captions.place, 'own', 'glued')
    has(({ captions }) => captions.credit, 'same line', 'own line')
    has(({ closing }) => closing, 'last line', 'own line')
    has(({ jumps }) => jumps.place, 'last line', 'own line', 'broken')
    has(({ furniture }) => furniture.folio, 'top', 'bottom', 'middle', 'none')
    has(({ frames }) => frames.share > 0 && frames.between, 'nothing', 'headline', 'caption')
    has(({ mix }) => mix.titled, true, false)
    has(({ misprints }) => misprints > 0, true, false)
  })

  test('share no combination of habits between the halves', () => {
    const layout = ({ habits }: Paper): string =>
      [habits.language, habits.line.kind, habits.blanks, habits.heads.stand].join(' ')
    expect(new Set(houses.map(layout)).size).toBe(houses.length)
  })

  test('lose some headlines, take up and send on stories, glue captions, print notices and refers', () => {
    const items = pages.flatMap(({ gold }) => gold.items)
    const share = (test: (item: GoldItem) => boolean): number =>
      items.filter(test).length / items.length
    expect(share(({ kind, headline }) => kind === 'article' && headline === '')).toBeGreaterThan(
      0.01,
    )
    expect(share(({ jump, kind }) => kind === 'article' && jump !== null)).toBeGreaterThan(0.02)
    expect(share(({ jump_from }) => Boolean(jump_from))).toBeGreaterThan(0.01)
    for (const kind of ['caption', 'notice', 'pointer']) {
      expect(
        share((item) => item.kind === kind),
        kind,
      ).toBeGreaterThan(0.02)
    }
  })
})

test('no sign is its own look-alike', () => {
  for (const [sign, others] of Object.entries(lookalikes)) expect([...others]).not.toContain(sign)
})
