import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../random'
import type { Copy, Desk, Genre } from '../types'
import { hantCheck, hantDevelopment, zhCheck, zhDevelopment } from '.'

const COPIES = 300
const desks = { zhDevelopment, zhCheck, hantDevelopment, hantCheck }

/** One copy for a seed: its genre and its order follow from the seed too. */
const copyFor = (desk: Desk, seed: number, genre?: Genre): Copy => {
  const random = randomFrom(seed)
  return desk.writer.write({
    genre: genre ?? random.pick(desk.writer.genres),
    random,
    dateline: random.pick(['own', 'agency', 'bracket', 'place', 'none'] as const),
    credit: random.pick(['closing', 'opening', 'byline', 'none'] as const),
    length: random.pick(['short', 'middle', 'long'] as const),
  })
}

const copiesOf = (desk: Desk, from: number): Copy[] =>
  Array.from({ length: COPIES }, (_, index) => copyFor(desk, from + index))

const printed = (copy: Copy): string[] => [
  ...copy.headline,
  ...copy.paragraphs.map(({ text }) => text),
  ...(copy.signature ?? []),
  ...[copy.kicker, copy.deck, copy.byline, copy.closing].filter((text) => text !== undefined),
]

const sentences = (copies: readonly Copy[]): Set<string> =>
  new Set(
    copies
      .flatMap((copy) => printed(copy).flatMap((text) => text.split(/[。！？；]/u)))
      .map((sentence) => sentence.replace(/[\s　]/gu, ''))
      .filter((sentence) => [...sentence].length >= 12),
  )

describe.each(Object.entries(desks))('%s', (_, desk) => {
  it('writes the same copy for the same seed, and another for another', () => {
    for (let seed = 1; seed <= 40; seed++) {
      expect(copyFor(desk, seed)).toEqual(copyFor(desk, seed))
      expect(copyFor(desk, seed, 'feature')).not.toEqual(copyFor(desk, seed + 1, 'feature'))
    }
  })

  it('fills every slot and leaves nothing empty', () => {
    for (const copy of copiesOf(desk, 5000)) {
      for (const text of printed(copy)) {
        expect(text).not.toMatch(/[{}[\]|~]|undefined/u)
        expect(text.trim()).not.toBe('')
      }
      expect(copy.paragraphs.length).toBeGreaterThan(0)
    }
  })

  it('prints every name that it credits', () => {
    for (const copy of copiesOf(desk, 9000)) {
      const page = printed(copy).join('\n')
      for (const name of copy.credits) expect(page).toContain(name)
    }
  })

  it('credits nobody but as the order asks', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const order = { genre: 'news', dateline: 'none', length: 'middle' } as const
      const write = (credit: 'closing' | 'byline' | 'none'): Copy =>
        desk.writer.write({ ...order, credit, random: randomFrom(seed) })
      expect(write('none').credits).toEqual([])
      expect(write('closing').closing).toBeTruthy()
      expect(write('byline').byline).toBeTruthy()
    }
  })

  it('gives captions, notices and refers their kind, and a refer its page', () => {
    for (const copy of copiesOf(desk, 14000)) {
      const kind = ['caption', 'notice', 'pointer'].includes(copy.genre) ? copy.genre : 'article'
      expect(copy.kind).toBe(kind)
      if (kind === 'pointer') expect(copy.paragraphs[0]?.text).toContain(String(copy.continuesOn))
      else expect(copy.continuesOn).toBeUndefined()
    }
  })
})

it.each([
  [zhDevelopment, zhCheck],
  [hantDevelopment, hantCheck],
])('no sentence of a development desk is written by the check desk', (development, check) => {
  const known = sentences(copiesOf(development, 20000))
  const others = sentences(copiesOf(check, 20000))
  expect(known.size).toBeGreaterThan(800)
  expect([...others].filter((sentence) => known.has(sentence))).toEqual([])
})
