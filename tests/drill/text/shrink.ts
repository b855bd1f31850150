/** Characters that are tried in all before what is left is taken as small enough. */
const MOST_TRIED = 500_000

/**
 * Gives the smallest part found of a text that still fails: first whole lines are left out, in ever
 * smaller runs, then single characters.
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  const lines = reduce(text.split(/(?<=\n)/u), fails)
  return reduce([...lines], fails)
}

/** Leaves out runs of parts, halving their length, as long as what is left fails. */
function reduce(parts: readonly string[], fails: (text: string) => boolean): string {
  let kept = [...parts]
  let tried = 0
  for (let size = kept.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length && tried < MOST_TRIED;) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)]
      const text = fewer.join('')
      tried += text.length + 100
      if (fails(text)) kept = fewer
      else at += size
    }
  }
  return kept.join('')
}
