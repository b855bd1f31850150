import type { Copy, CopyParagraph, Desk, Random } from '../made/copy/types'
import { otherWords } from './otherWords'

/**
 * Varies what a desk writes beyond its own ways, as other newspapers do: other words, subheads of two
 * clauses, headlines that exclaim or ask, Western headlines in capitals and decks with a period.
 */
export function varied(desk: Desk, random: Random): Desk {
  const { writer } = desk
  const house = { capitals: random.chance(0.35), stop: random.chance(0.5) }
  const reword = otherWords(random)
  return {
    ...desk,
    writer: {
      ...writer,
      write: (order) => set(vary(reword(writer.write(order)), order.random), house),
    },
  }
}

/** A Western house sets all its headlines in capitals or none, and ends its decks in a period or not. */
function set(copy: Copy, house: { readonly capitals: boolean; readonly stop: boolean }): Copy {
  if (copy.language.startsWith('zh') || copy.kind !== 'article') return copy
  const { headline, deck } = copy
  return {
    ...copy,
    headline: house.capitals ? headline.map((line) => line.toUpperCase()) : headline,
    ...(deck === undefined ? {} : { deck: house.stop && /\p{L}$/u.test(deck) ? `${deck}.` : deck }),
  }
}

function vary(copy: Copy, random: Random): Copy {
  if (copy.kind !== 'article') return copy
  const longer = random.chance(0.4)
  const joint = copy.language.startsWith('zh') ? random.pick([' ', '，']) : ', '
  const parts = parted(copy.paragraphs, random)
  const paragraphs = longer
    ? parts.map((paragraph, i) => lengthened(paragraph, parts[i + 1], joint))
    : parts
  return { ...copy, paragraphs, headline: exclaimed(copy, random) }
}

/** Shorter stories have no subheads. */
const LONG = 5

/** A long story without subheads is given some, of words that stand below them. */
function parted(paragraphs: readonly CopyParagraph[], random: Random): readonly CopyParagraph[] {
  const isPlain = paragraphs.every(({ role, own }) => role === 'body' && !own)
  if (!isPlain || paragraphs.length < LONG || !random.chance(0.35)) return paragraphs
  const step = random.int(1, 3)
  return paragraphs.flatMap((paragraph, i) => {
    const words = i > 0 && i % step === 0 ? wordsOf(paragraph.text) : null
    return words ? [{ role: 'subhead' as const, text: words }, paragraph] : [paragraph]
  })
}

/** A subhead takes up the first words of what stands below it. */
function lengthened(
  paragraph: CopyParagraph,
  next: CopyParagraph | undefined,
  joint: string,
): CopyParagraph {
  if (paragraph.role !== 'subhead' || !next) return paragraph
  const words = wordsOf(next.text)
  const again = words === null || paragraph.text.includes(words)
  return again ? paragraph : { ...paragraph, text: `${paragraph.text}${joint}${words}` }
}

/** Words of a paragraph that can stand above it: a clause of it, or its first words. */
function wordsOf(text: string): string | null {
  return (
    /^\p{Script=Han}{5,12}(?=[，。])/u.exec(text)?.[0] ??
    /(?<=[，。“])\p{Script=Han}{5,12}(?=[，。])/u.exec(text)?.[0] ??
    firstWords(text)
  )
}

/** The first four words, where no mark stands among them. */
function firstWords(text: string): string | null {
  const words = text.split(' ').slice(0, 4)
  return words.length === 4 && words.every((word) => /^\p{Script=Latin}+$/u.test(word))
    ? words.join(' ')
    : null
}

function exclaimed({ headline, language }: Copy, random: Random): readonly string[] {
  const last = headline.at(-1)
  if (last === undefined || !random.chance(0.08) || !/[\p{L}\d]$/u.test(last)) return headline
  const mark = language.startsWith('zh') ? random.pick(['！', '？']) : random.pick(['!', '?'])
  return [...headline.slice(0, -1), `${last}${mark}`]
}
