/** Weights by name; tuning keeps names and signs. */
export type Weights = Readonly<Record<string, number>>

export type Tuned<T extends Weights> = {
  readonly weights: T
  readonly before: number
  readonly after: number
}

export type Tuning<T extends Weights> = {
  readonly start: T
  /** What to raise. */
  readonly aim: (weights: T) => number
  readonly rounds: number
  /** Weights that stay as they are. */
  readonly without: readonly string[]
  /** Told of each step that raised the aim: `affinity 6 → 8.4: 1.5210`. */
  readonly log: (line: string) => void
}

const FACTORS = [0.7, 1.4]

/** A change must raise the aim by so much: less is chance, and would only wear the weights to these pages. */
const LEAST_GAIN = 1e-4

/**
 * Raises an aim by one weight at a time, each tried at 0.7 and 1.4 times its value, in rounds until one
 * changes nothing. Deterministic; a weight never changes its sign.
 */
export function tuneWeights<T extends Weights>(tuning: Tuning<T>): Tuned<T> {
  const { start, aim, rounds, without, log } = tuning
  const names = Object.keys(start).filter((name) => !without.includes(name))
  const before = aim(start)
  let best = { weights: start, value: before }
  for (let round = 0; round < rounds; round += 1) {
    const atStart = best.value
    for (const name of names) {
      const better = tryOne({ best, name, aim })
      if (better === best) continue
      const [old, now] = [best.weights[name], better.weights[name]]
      log(`${name} ${old} → ${now}: ${better.value.toFixed(4)}`)
      best = better
    }
    if (best.value === atStart) break
  }
  return { weights: best.weights, before, after: best.value }
}

type Tried<T> = { readonly weights: T; readonly value: number }

function tryOne<T extends Weights>(given: {
  readonly best: Tried<T>
  readonly name: string
  readonly aim: (weights: T) => number
}): Tried<T> {
  const { best, name, aim } = given
  for (const factor of FACTORS) {
    const weights = { ...best.weights, [name]: round((best.weights[name] ?? 0) * factor) }
    const value = aim(weights)
    if (value > best.value + LEAST_GAIN) return { weights, value }
  }
  return best
}

/** Three significant digits: what a person can read. */
const round = (weight: number): number => Number(weight.toPrecision(3))
