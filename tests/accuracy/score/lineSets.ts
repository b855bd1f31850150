import type { GoldItem } from '../gold'

/** Gives the numbers of a gold item's lines, whichever of its two forms they have. */
export function linesOf(item: Pick<GoldItem, 'lines'>): ReadonlySet<number> {
  return new Set(isList(item.lines) ? item.lines : Object.keys(item.lines).map(Number))
}

/** Gives the lines that two items share, over all lines of both (Jaccard), 0 to 1. */
export function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const line of a) if (b.has(line)) shared += 1
  return shared / (a.size + b.size - shared || 1)
}

const isList = (lines: GoldItem['lines']): lines is readonly number[] => Array.isArray(lines)
