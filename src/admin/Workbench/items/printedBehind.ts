import type { Paragraph } from '@/workbench/words/types'
import type { Card, PrintedParagraph } from './toCard'

/**
 * The printed paragraph behind each paragraph of a card: by place where none was added or taken out,
 * else the likest one that no other has. Undefined for what a person wrote by hand.
 */
export function printedBehind(card: Card): readonly (PrintedParagraph | undefined)[] {
  const { paragraphs, printed } = card
  if (paragraphs.length === printed.length) return printed
  const free = new Set(printed)
  return paragraphs.map((one) => {
    const best = [...free]
      .map((candidate) => ({ candidate, like: likeness(one, candidate) }))
      .reduce<{ candidate?: PrintedParagraph; like: number }>((a, b) => (b.like > a.like ? b : a), {
        like: 0.3,
      })
    if (best.candidate) free.delete(best.candidate)
    return best.candidate
  })
}

/** The share of pairs of neighbouring characters that two texts have in common, 0 to 1. */
function likeness(a: Paragraph, b: PrintedParagraph): number {
  const [one, other] = [pairs(a.text), pairs(b.text)]
  if (one.size === 0 || other.size === 0) return a.text === b.text ? 1 : 0
  let common = 0
  for (const pair of one) if (other.has(pair)) common += 1
  return (2 * common) / (one.size + other.size)
}

const pairs = (text: string): Set<string> => {
  const found = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2))
  return found
}
