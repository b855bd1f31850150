import { remembered } from './remembered'

/** Small words stay small in titles. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|off|on|or|over|the|to|up|v|vs|via|with)$/iu

/** Whether a word is one that titles leave small: `of`, `the`. */
export function isSmallWord(word: string): boolean {
  return SMALL.test(word)
}

/** Whether Latin words stand in capitals all through: `HARBOUR BOARD MEETS`. */
export const isCapitals = remembered((text: string): boolean => {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4
})

/** Gives which share of a text's words has a capital, 0 to 1, the small words of titles not counted. */
export const capitalShare = remembered((text: string): number => {
  const words = titleWords(text)
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length)
})

/** Gives a text's words but for the small ones of titles. */
export const titleWords = remembered((text: string): string[] => {
  return (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !isSmallWord(word))
})

/** Whether the first letter of a text is a small one. */
export const startsLow = remembered((text: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(text))
