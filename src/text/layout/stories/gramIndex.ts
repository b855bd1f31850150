import { bigramsOf, weigh, type Weights } from '../bigrams'

/** Which paragraphs of a page have a bigram, by rank; made once, asked often. */
export type GramIndex = {
  readonly grams: readonly ReadonlySet<string>[]
  readonly weights: Weights
  readonly postings: ReadonlyMap<string, readonly number[]>
}

/** Indexes the paragraphs of a page by their bigrams. */
export function indexGrams(texts: readonly string[]): GramIndex {
  const grams = texts.map(bigramsOf)
  const postings = new Map<string, number[]>()
  grams.forEach((set, rank) => {
    for (const gram of set) {
      const list = postings.get(gram)
      if (list) list.push(rank)
      else postings.set(gram, [rank])
    }
  })
  return { grams, weights: weigh(grams), postings }
}

/** Which share of a text's weight is found in the paragraphs from one rank to another, both included. */
export function shareIn(
  index: GramIndex,
  of: ReadonlySet<string>,
  range: { readonly from: number; readonly to: number },
): number {
  const strange = Math.log(1 + index.grams.length)
  let all = 0
  let shared = 0
  for (const gram of of) {
    const weight = index.weights.get(gram) ?? strange
    all += weight
    if (isIn(index.postings.get(gram), range)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

function isIn(
  ranks: readonly number[] | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (!ranks) return false
  let [low, high] = [0, ranks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranks[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (ranks[low] ?? Infinity) <= to
}
