/** Texts are kept until they are as long together, in UTF-16 units: some twenty newspaper pages. */
const MOST = 200_000

/** What a text costs beside its own length. */
const EACH = 40

/**
 * Gives a question about a text that is answered once and then remembered: the stages of a reading ask
 * the same of the same lines again and again. The answer must rest on the text alone. All is forgotten
 * when too much is kept.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let kept = 0
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = find(text)
    if (kept > MOST) {
      known.clear()
      kept = 0
    }
    kept += text.length + EACH
    known.set(text, answer)
    return answer
  }
}
