import type { Gold, GoldItem } from '../gold'
import { linesOf, overlapOf } from './lineSets'
import type { Predicted, PredictedItem } from './types'

/** An item counts as found when its lines and the gold item's overlap by at least so much. */
export const FOUND = 0.9

/** A gold item, the proposed item that overlaps it best and is no other's, and by how much (Jaccard). */
export type Match = {
  readonly gold: GoldItem
  readonly found: PredictedItem | undefined
  readonly overlap: number
}

/** Gives each gold item, in order, its best proposed item, each at most once; none when nothing overlaps. */
export function matchItems(page: { readonly gold: Gold; readonly predicted: Predicted }): Match[] {
  const free = new Map(page.predicted.items.map((item) => [item, new Set(item.lines)]))
  return page.gold.items.map((gold) => {
    const lines = linesOf(gold)
    let best: Match = { gold, found: undefined, overlap: 0 }
    for (const [found, candidate] of free) {
      const overlap = overlapOf(lines, candidate)
      if (overlap > best.overlap) best = { gold, found, overlap }
    }
    if (best.found) free.delete(best.found)
    return best
  })
}
