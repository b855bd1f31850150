import { bigramsOf, weigh } from '../bigrams'
import type { Unit } from '../draft'

/** Units further apart than this are not compared. */
export const BAND = 40

/** What the words of two units have in common. */
export type PairShares = {
  /** Which share of the weight of `a`'s words is found in `b`, 0 to 1. */
  readonly of: (a: number, b: number) => number
  /** The weight of what both have: much of it is no accident. */
  readonly common: (a: number, b: number) => number
}

/** Compares the words of every two units of a page that stand near enough; rare ones count most. */
export function pairShares(units: readonly Unit[]): PairShares {
  const grams = units.map(({ text }) => bigramsOf(text))
  const weights = weigh(grams)
  const count = units.length
  const side = 2 * BAND + 1
  const shared = new Float32Array(count * side)
  const totals = new Float32Array(count)
  const last = new Map<string, number[]>()
  grams.forEach((own, b) => {
    for (const gram of own) {
      const weight = weights.get(gram) ?? 0
      totals[b] = (totals[b] ?? 0) + weight
      const seen = last.get(gram)
      if (!seen) last.set(gram, [b])
      else {
        while (seen.length > 0 && b - (seen[0] ?? 0) > BAND) seen.shift()
        for (const a of seen) {
          const [ab, ba] = [a * side + b - a + BAND, b * side + a - b + BAND]
          const sum = (shared[ab] ?? 0) + weight
          shared[ab] = sum
          shared[ba] = sum
        }
        seen.push(b)
      }
    }
  })
  const common = (a: number, b: number) =>
    Math.abs(a - b) > BAND ? 0 : (shared[a * side + b - a + BAND] ?? 0)
  return { common, of: (a, b) => common(a, b) / Math.max(0.001, totals[a] ?? 0) }
}
