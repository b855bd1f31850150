const VOWEL = /[aeiouyàâäéèêëîïôöùûüœæ]/iu

/**
 * Where a word may be broken at a line's end, as offsets of its second half: before a single consonant
 * between vowels, between two consonants, never leaving fewer than two letters before or three behind;
 * `picnic` → 3 (pic-nic). Capitals only on request, words of fewer than six letters never.
 */
export const hyphenPoints = (word: string, options: { readonly capitals: boolean }): number[] => {
  const core = /\p{L}+/u.exec(word)?.[0] ?? ''
  const tail = word.slice(word.indexOf(core) + core.length)
  if (core.length < 6 || /[\p{L}\p{N}]/u.test(tail)) return []
  if (!options.capitals && /\p{Lu}/u.test(core)) return []
  const shift = word.indexOf(core)
  const points: number[] = []
  for (let at = 2; at <= core.length - 3; at++) if (mayBreak(core, at)) points.push(at + shift)
  return points
}

const mayBreak = (word: string, at: number): boolean => {
  const vowel = (place: number): boolean => VOWEL.test(word[place] ?? '')
  if (!vowel(at) && vowel(at - 1) && vowel(at + 1)) return true
  const pair = word.slice(at - 1, at + 1).toLowerCase()
  if (/^(?:[ctsp]h|ck|[bcdfgpt]r|[bcfgp]l|qu|ng|gn)$/u.test(pair)) return false
  return !vowel(at - 1) && !vowel(at) && vowel(at - 2) && vowel(at + 1)
}
