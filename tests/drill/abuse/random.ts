/** Chances that come again: the same seed and number give the same ones. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly chance: (of: number) => boolean
}

/** The chances of one request: `randomOf(7, 4021)` is request 4,021 of seed 7, whichever ran before it. */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  next()
  const int = (below: number) => Math.floor(next() * below)
  return {
    next,
    int,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from.')
      return list[int(list.length)] as never
    },
    chance: (of) => next() < of,
  }
}
