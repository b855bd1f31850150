import { pairUp } from '@/workbench/derive/pairUp'
import type { Card, PrintedParagraph } from './toCard'

/**
 * The printed paragraph behind each paragraph of a card: by place where none was added or taken out,
 * else by their likeness, in order, as the server pairs them. Undefined for what a person wrote by hand.
 */
export function printedBehind(card: Card): readonly (PrintedParagraph | undefined)[] {
  const { paragraphs, printed } = card
  if (paragraphs.length === printed.length) return printed
  const pairs = new Map(pairUp(paragraphs, printed))
  return paragraphs.map((_, i) => printed[pairs.get(i) ?? -1])
}
