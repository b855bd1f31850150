import { remembered } from './remembered'

/** One Han character, 〇 included. */
export const HAN = /[\p{Script=Han}〇]/u

/** Marks that end a sentence, with the closing quotes and brackets after them: `…了。”` */
export const SENTENCE_END = /(?:[。！？!?…]|[a-z0-9)\]"”’]\.|\.["”’)])[”’"'）)』」》】]{0,3}$/u

/** Whether a text ends as a sentence does. */
export const endsSentence = remembered((text: string): boolean => SENTENCE_END.test(text))

/** Whether a text has a Han character. */
export const hasHan = remembered((text: string): boolean => HAN.test(text))

/** Marks that no line begins with, unless the sentence began on the line before. */
export const CONTINUES = /^[，。、；：？！”’）》』」】,;:?!)\]%％]/u

/** Marks after which the sentence goes on. */
export const GOES_ON = /[，、；：,;“‘（《「『(—-]$/u

/** Whether a text is mostly Han rather than Latin. */
export function isHanText(text: string): boolean {
  let han = 0
  let latin = 0
  for (const char of text) {
    if (HAN.test(char)) han++
    else if (/\p{Script=Latin}/u.test(char)) latin++
  }
  // A Latin word has about five letters, a Han character is about half a word.
  return han > 0 && han * 3 >= latin
}

/**
 * Gives the printed width of a text in half-width cells: a Han character has two, a Latin one one.
 * Spaces count between Latin letters only, as extractors add others at will.
 */
export const toCells = remembered((text: string): number => {
  let cells = 0
  let before = ''
  for (const char of text.replace(/\s+/gu, ' ').trim()) {
    if (char === ' ') before = /[\p{Script=Latin},.;:]/u.test(before) ? ' ' : ''
    else {
      if (before === ' ') cells++
      cells += isWide(char) ? 2 : 1
      before = char
    }
  }
  return cells
})

function isWide(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2460 && code <= 0x26ff)
}
