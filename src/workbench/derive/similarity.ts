/** The pairs of neighbouring characters of a text, white space left out. */
export function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text.replaceAll(/\s+/gu, '')]
  if (letters.length === 1) return new Set(letters)
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

/** What two texts share of both, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size)
}

/** How much of a text stands in another, 0 to 1. */
export const containment = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : shared(part, whole) / part.size

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const pair of few) if (many.has(pair)) count++
  return count
}
