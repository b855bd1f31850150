/**
 * Gives the letters and digits of a text in order, full-width ones as half-width: what no rule of cleaning
 * may touch. Marks, spaces and signs are left out, as hyphens go at line ends and quotes are turned.
 */
export function lettersOf(text: string): string[] {
  const letters = text.match(/[\p{L}\p{M}\p{N}]/gu) ?? []
  return letters.map((letter) =>
    /[０-９Ａ-Ｚａ-ｚ]/u.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0) : letter,
  )
}

/** Gives the first letter that the source has not often enough; null when all of them come from it. */
export function inventedIn(letters: readonly string[], source: readonly string[]): string | null {
  const left = new Map<string, number>()
  for (const letter of source) left.set(letter, (left.get(letter) ?? 0) + 1)
  for (const letter of letters) {
    const count = left.get(letter) ?? 0
    if (count === 0) return letter
    left.set(letter, count - 1)
  }
  return null
}

/** Whether letters stand in the source in the same order, others between them or not. */
export function isInOrder(letters: readonly string[], source: readonly string[]): boolean {
  let at = 0
  for (const letter of source) if (letter === letters[at]) at++
  return at === letters.length
}
