import { photoCreditStart } from '../../patterns/credits'
import { isDetail } from '../../patterns/notices'
import { endsSentence } from '../../patterns/scripts'
import type { Piece } from '../draft'

/** How the next numbered clause begins: `一、`, `（二）`, `3.`, `④`. */
export const CLAUSE =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|第[一二三四五六七八九十]{1,3}[条條章、]|\d{1,2}[、．.][^\d]|[①②③④⑤⑥⑦⑧⑨⑩])/u

/** Latin words that end in a period and begin what goes on: `Mr.`, `Mme.`, `St.`. */
const ABBREVIATIONS = new Set(
  'Mr Mrs Messrs Dr Prof Rev St Ste MM Mme Mlle Mgr Me No Nos Nr Abg Stadtv Frl Hr bzw vs'.split(
    ' ',
  ),
)

/** Whether a piece can be the end of a paragraph. */
export function isClosed(piece: Piece): boolean {
  return (
    (endsSentence(piece.text) && !isAbbreviated(piece.text)) ||
    photoCreditStart(piece.text) > 0 ||
    /[。！？”）.][：:]$/u.test(piece.text) ||
    isDetail(piece.text)
  )
}

/** Whether the last word is short for another, or an initial: `…told Mr.`, `…by J.`. */
function isAbbreviated(text: string): boolean {
  if (!text.endsWith('.')) return false
  const word = text.slice(text.lastIndexOf(' ') + 1, -1).replace(/^[(]/u, '')
  return ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(word)
}
