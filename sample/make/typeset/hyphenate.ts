const SOFT_HYPHEN = '\u00ad'
/** `harbour` → `har·bour`: between two consonants that stand between vowels. */
const JOINT = /([aeiouy][b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z][aeiouy])/gu
/** Consonant pairs that sound as one or begin a syllable: `with·out`, never `wit·hout`. */
const KEPT = /(?:th|sh|ch|ph|wh|gh|ck|[bcdfgkpt]r|[bcfgkpst]l|st|sp|qu)/u
/** `stopped` has one syllable. */
const SILENT = /^\p{Ll}e[ds]$/u

/** Soft hyphens in the long words of an English text, so that narrow columns can be justified. */
export function hyphenate(text: string): string {
  return text.replace(/\p{Ll}{7,}/gu, (word) =>
    word.replace(JOINT, (joint: string, _: string, at: number) => {
      const end = at + joint.length
      const pair = word.slice(end - 1, end + 1)
      if (KEPT.test(pair) || end < 3 || word.length - end < 3) return joint
      if (SILENT.test(word.slice(end))) return joint
      return joint + SOFT_HYPHEN
    }),
  )
}
