import type { Random } from '../../types'

const told = new WeakMap<Random, Set<unknown>>()

/**
 * One of a list that no story from this source of chance has had yet; when all had their turn, they
 * begin anew. So a page, written from one source, does not tell one thing twice.
 */
export function pickFresh<T>(list: readonly T[], random: Random): T {
  const [one] = someFresh(list, 1, random)
  return one ?? random.pick(list)
}

/** Some of a list in its own order, those first that no story from this source has had. */
export function someFresh<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  const had = told.get(random) ?? new Set()
  told.set(random, had)
  const left = list.filter((entry) => !had.has(entry))
  if (left.length < Math.min(count, list.length)) {
    for (const entry of list) had.delete(entry)
    return someFresh(list, count, random)
  }
  const chosen = new Set(random.some(left, count))
  for (const entry of chosen) had.add(entry)
  return list.filter((entry) => chosen.has(entry))
}
