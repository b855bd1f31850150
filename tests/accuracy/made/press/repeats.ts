import type { Copy } from '../copy/types'
import { setInHan } from './cells'

/**
 * How much of a copy's words stand on the page already, 0 to 1, by rows of eight Han characters or five
 * words: no newspaper prints the same story twice on a page, while a desk's grammar may write it.
 */
export const repeatedShare = (copy: Copy, page: readonly Copy[]): number => {
  const rows = rowsOf(copy)
  const seen = new Set(page.flatMap((other) => [...rowsOf(other)]))
  const again = [...rows].filter((row) => seen.has(row)).length
  return rows.size === 0 ? 0 : again / rows.size
}

const rowsOf = ({ language, paragraphs }: Copy): Set<string> => {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const han = setInHan(language)
  const signs = han ? (text.match(/\p{Script=Han}/gu) ?? []) : (text.match(/\p{L}+/gu) ?? [])
  const length = han ? 8 : 5
  return new Set(signs.map((_, at) => signs.slice(at, at + length).join(han ? '' : ' ')))
}
