/** Gives the distinct bigrams of a text by which it is recognized elsewhere: Han pairs and Latin words. */
export function bigramsOf(text: string): Set<string> {
  const grams = new Set<string>()
  for (const run of text.match(/[\p{Script=Han}\d]+/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) grams.add(run.slice(i, i + 2))
  }
  for (const word of text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? []) {
    if (!COMMON.has(word)) grams.add(stem(word))
  }
  return grams
}

const COMMON = new Set(
  'the and for that with this from was were are has have had not but its his her their they will would been said which who when after into than also about more over one two new'.split(
    ' ',
  ),
)

function stem(word: string): string {
  return word.replace(/(?:ies|es|s|ed|ing)$/u, '').slice(0, 7)
}

/** How much a bigram tells, from the number of texts that have it: rare ones tell most. */
export type Weights = ReadonlyMap<string, number>

/** Gives the weight of each bigram over a set of texts: log((1 + texts) / having it). */
export function weigh(texts: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>()
  for (const grams of texts) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return new Map([...counts].map(([gram, n]) => [gram, Math.log((1 + texts.length) / n)]))
}

/** Gives which share of a text's weight is found in another, 0 to 1. */
export function sharedWeight(
  of: ReadonlySet<string>,
  within: ReadonlySet<string>,
  weights: Weights,
): number {
  let shared = 0
  let all = 0
  const strange = Math.log(1 + weights.size / 100)
  for (const gram of of) {
    const weight = weights.get(gram) ?? strange
    all += weight
    if (within.has(gram)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}
