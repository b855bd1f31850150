const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long to wait after each failed try, in milliseconds: 11 tries, the last two days or so after the first. */
export const deliveryDelays: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
  24 * hour,
]

/**
 * A delay with up to a fifth more or less, so that what failed together does not come back together.
 * `chance` is from 0 to 1.
 */
export const jitter = (delay: number, chance = Math.random()): number =>
  Math.round(delay * (0.8 + 0.4 * chance))
