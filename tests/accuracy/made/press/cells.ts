import type { Language } from '../copy/types'

/** Whether a language is set in Han cells, without spaces between words. */
export const setInHan = (language: Language): boolean => language.startsWith('zh')

/** The width of a text in Han cells: a letter or digit of half width counts as half a cell. */
export const cellsOf = (text: string): number => {
  let cells = 0
  for (const sign of text) cells += /[\u0020-\u024f]/u.test(sign) ? 0.5 : 1
  return cells
}
