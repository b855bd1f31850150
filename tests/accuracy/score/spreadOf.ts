import { randomFrom } from '../made/random'

/** A mean, and the range that holds 95 of 100 means when the houses are drawn again. */
export type Spread = { readonly mean: number; readonly low: number; readonly high: number }

const DRAWS = 1000

/**
 * Gives how far a mean over pages rests on the houses that there happen to be: draws as many houses, and
 * of each as many pages, with replacement (cluster bootstrap; the same draws every time).
 */
export function spreadOf(houses: readonly (readonly number[])[]): Spread {
  const random = randomFrom(1)
  const again = <T>(list: readonly T[]): T[] => list.map(() => random.pick(list))
  const means = Array.from({ length: DRAWS }, () => meanOf(again(houses).flatMap(again)))
  means.sort((a, b) => a - b)
  const at = (share: number) => means[Math.round(share * (DRAWS - 1))] ?? 0
  return { mean: meanOf(houses.flat()), low: at(0.025), high: at(0.975) }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
