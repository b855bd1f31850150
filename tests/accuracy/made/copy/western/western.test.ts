import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../random'
import type { Copy, Desk, Order } from '../types'
import * as desks from './index'

const DATELINES: readonly Order['dateline'][] = ['own', 'agency', 'bracket', 'place', 'none']
const CREDITS: readonly Order['credit'][] = ['closing', 'opening', 'byline', 'none']
const LENGTHS: readonly Order['length'][] = ['short', 'middle', 'long']

/** `count` pieces, genre after genre, each from a seed of its own. */
function write(desk: Desk, count: number): Copy[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomFrom(seed)
    return desk.writer.write({
      genre: desk.writer.genres[seed % desk.writer.genres.length] ?? 'news',
      random,
      dateline: random.pick(DATELINES),
      credit: random.pick(CREDITS),
      length: random.pick(LENGTHS),
    })
  })
}

function textsOf(copy: Copy): string[] {
  return [...copy.headline, copy.deck ?? '', ...copy.paragraphs.map(({ text }) => text)]
}

/** Sentences of at least six words, as they stand. */
function sentencesOf(copies: readonly Copy[]): Set<string> {
  const sentences = copies.flatMap(textsOf).flatMap((text) => text.split(/(?<=[.!?:;…—–])\s/u))
  return new Set(
    sentences
      .map((sentence) =>
        sentence
          .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
          .trim()
          .toLowerCase(),
      )
      .filter((sentence) => sentence.split(/\s+/u).length >= 6),
  )
}

const pairs = [
  ['en', desks.enDevelopment, desks.enCheck],
  ['fr', desks.frDevelopment, desks.frCheck],
  ['de', desks.deDevelopment, desks.deCheck],
] as const

describe.each(pairs)('the two desks of %s', (_, development, check) => {
  it('share no sentence of six words in 300 pieces each', () => {
    const seen = sentencesOf(write(development, 300))
    const shared = [...sentencesOf(write(check, 300))].filter((sentence) => seen.has(sentence))
    expect(seen.size).toBeGreaterThan(800)
    expect(shared).toEqual([])
  })

  it('share no name of a writer', () => {
    const names = (desk: Desk) =>
      new Set(
        write(desk, 300)
          .flatMap(({ credits }) => credits)
          .map((name) => name.split(' ').at(-1)?.toLowerCase()),
      )
    const known = names(development)
    expect(known.size).toBeGreaterThan(15)
    expect([...names(check)].filter((name) => known.has(name))).toEqual([])
  })
})

describe.each(Object.entries(desks))('%s', (_, desk) => {
  it('writes the same copy from the same seed', () => {
    expect(write(desk, 60)).toEqual(write(desk, 60))
  })

  it('leaves no mark of a template in what it writes', () => {
    const marks = write(desk, 400).flatMap((copy) =>
      [...textsOf(copy), copy.byline ?? '', copy.closing ?? '', ...(copy.signature ?? [])].filter(
        (text) => text !== text.trim() || / {2}|[{}|]|undefined/u.test(text),
      ),
    )
    expect(marks).toEqual([])
  })

  it('credits only names that it prints', () => {
    for (const copy of write(desk, 400)) {
      const printed = [copy.byline, copy.closing, copy.paragraphs[0]?.text].join(' ')
      for (const name of copy.credits) expect(printed).toContain(name)
      if (copy.closing && copy.kind === 'article') expect(copy.credits.length).toBeGreaterThan(0)
    }
  })

  it('sets verse and lists on lines of their own and headlines in at most four', () => {
    for (const copy of write(desk, 400)) {
      if (copy.genre === 'poem') expect(copy.paragraphs.every(({ own }) => own)).toBe(true)
      expect(copy.headline.length).toBeLessThanOrEqual(4)
      expect(copy.paragraphs.length).toBeGreaterThan(0)
    }
  })

  it('tells no subject twice on a page before it has told them all', () => {
    const random = randomFrom(11)
    const order = {
      genre: 'news',
      random,
      dateline: 'none',
      credit: 'none',
      length: 'long',
    } as const
    const bodies = Array.from({ length: 4 }, () => desk.writer.write(order).paragraphs)
    const sentences = bodies.map((body) => new Set(body.map(({ text }) => text)))
    for (const [at, one] of sentences.entries())
      for (const other of sentences.slice(at + 1))
        expect([...one].filter((text) => other.has(text))).toEqual([])
  })

  it('names its page and its title in the furniture', () => {
    const random = randomFrom(3)
    const folio = desk.nameplate.folio({ page: 7, random }).join(' ')
    expect(folio).toContain('7')
    expect(desk.nameplate.staff(random).length).toBeGreaterThan(2)
    expect(desk.nameplate.slogan(random)).not.toBe('')
  })
})
