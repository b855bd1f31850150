import type { Random } from './copy/types'

/** A seeded source (mulberry32): the same seed gives the same row of numbers on every machine. */
export const randomFrom = (seed: number): Random => {
  const next = mulberry(seed)
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    pick: <T>(list: readonly T[]): T => {
      const index = int(0, list.length - 1)
      if (list.length === 0) throw new RangeError('Nothing to pick from: the list is empty.')
      return list[index] as T
    },
    some: <T>(list: readonly T[], count: number): T[] => shuffled(list, int).slice(0, count),
    chance: (share) => next() < share,
  }
}

const shuffled = <T>(list: readonly T[], int: (low: number, high: number) => number): T[] => {
  const left = [...list]
  const out: T[] = []
  while (left.length > 0) out.push(...left.splice(int(0, left.length - 1), 1))
  return out
}

const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const twice = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((twice ^ (twice >>> 14)) >>> 0) / 4294967296
  }
}
