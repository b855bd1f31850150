import type { Gold, GoldItem } from './gold'
import { linesOf } from './score/lineSets'
import type { Predicted, PredictedItem } from './score/types'

/** Gives labels as a proposal that is right in everything, for tests to spoil. */
export function asPredicted({ items }: Gold): Predicted {
  return { items: items.map(toPredicted), unplaced: [] }
}

function toPredicted(item: GoldItem): PredictedItem {
  return {
    kind: item.kind,
    headline: item.headline,
    deck: item.deck,
    credits: item.credits,
    continuesOn: pageOf(item.jump, item.to_page),
    continuedFrom: pageOf(item.jump_from, item.from_page),
    paragraphs: item.paragraphs,
    lines: [...linesOf(item)],
    confidence: 1,
  }
}

const pageOf = (words: string | null | undefined, page: number | null | undefined) =>
  words && page ? { page } : null
