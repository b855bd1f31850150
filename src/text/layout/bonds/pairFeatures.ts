import type { Unit } from '../draft'
import type { BondNetwork } from './network'
import { BAND, pairShares } from './pairShares'
import { rectify } from '../network/maths'

/** Places of units that are compared with one, itself among them. */
export const SIDE = 2 * BAND + 1

/** Upper ends of the distances that are told apart. */
const DISTANCES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 19, 24, 30, 41] as const

/** The weight of common words that counts as much. */
const MUCH = 60

/**
 * Gives what every two units of a page that stand near enough have to do with each other: their words,
 * how far apart they stand and how many headlines are between, `width` numbers for each pair `a`, `b` from
 * `(a * SIDE + b - a + BAND) * width` on.
 */
export function pairFeatures(units: readonly Unit[], network: BondNetwork): Float32Array {
  const { pair, distances, headsBetween } = network
  const width = pair.weights.rows
  const count = units.length
  const shares = wordsOf(units)
  const heads = countHeads(units)
  const hidden = new Float32Array(count * SIDE * width)
  const inputs = new Float32Array(pair.weights.columns)
  for (let a = 0; a < count; a++) {
    for (let b = Math.max(0, a - BAND); b <= Math.min(count - 1, a + BAND); b++) {
      shares(a, b, inputs)
      const apart = stepOf(b - a) * width
      const between = stepOf((heads[b] as number) - (heads[a] as number)) * width
      const to = (a * SIDE + b - a + BAND) * width
      for (let row = 0; row < width; row++) {
        let sum = pair.bias.values[row] as number
        for (let k = 0; k < inputs.length; k++) {
          sum += (pair.weights.values[row * inputs.length + k] as number) * (inputs[k] as number)
        }
        hidden[to + row] =
          sum +
          (distances.values[apart + row] as number) +
          (headsBetween.values[between + row] as number)
      }
    }
  }
  return rectify(hidden)
}

/** Gives what writes the figures of two units' words, each also against the best of its neighbours. */
function wordsOf(units: readonly Unit[]): (a: number, b: number, into: Float32Array) => void {
  const shares = pairShares(units)
  const most = units.map((_, a) => bestOf(units, a, (b) => shares.of(a, b)))
  const mostIn = units.map((_, b) => bestOf(units, b, (a) => shares.of(a, b)))
  const against = (share: number, best: number | undefined) =>
    Math.min(1.5, share / Math.max(0.02, best ?? 0))
  return (a, b, into) => {
    const [ab, ba] = a === b ? [0, 0] : [shares.of(a, b), shares.of(b, a)]
    const common = a === b ? 0 : Math.min(1, shares.common(a, b) / MUCH)
    into[0] = ab
    into[1] = ba
    into[2] = common
    into[3] = against(ab, most[a])
    into[4] = against(ba, mostIn[a])
    into[5] = against(ba, most[b])
    into[6] = Math.min(1, common * 4)
  }
}

/** The most that a unit has with any paragraph near it. */
function bestOf(units: readonly Unit[], at: number, share: (other: number) => number): number {
  let best = 0
  const last = Math.min(units.length - 1, at + BAND)
  for (let other = Math.max(0, at - BAND); other <= last; other++) {
    if (other !== at && units[other]?.kind === 'paragraph') best = Math.max(best, share(other))
  }
  return best
}

function countHeads(units: readonly Unit[]): readonly number[] {
  let count = 0
  return units.map(({ kind }) => (count += kind === 'head' ? 1 : 0))
}

function stepOf(difference: number): number {
  const size = Math.abs(difference)
  const step = DISTANCES.findIndex((end) => size <= end)
  const found = step < 0 ? DISTANCES.length : step
  return difference < 0 ? found + DISTANCES.length + 1 : found
}
