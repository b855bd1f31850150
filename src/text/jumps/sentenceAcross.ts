import { opensStory } from '../patterns/datelines'
import { CONTINUES, endsSentence } from '../patterns/scripts'
import type { PageItem } from '../types'

/** A closing credit stands behind the last end mark: `…了。（罗某）`. */
const CLOSING_BRACKET = /[（(][^（）()]{1,40}[）)]$/u

/** Whether a part breaks off in the middle of a sentence. */
export function breaksOff(part: Pick<PageItem, 'paragraphs'>): boolean {
  const last = part.paragraphs.at(-1)
  if (last?.role !== 'body') return false
  return !endsSentence(last.text.replace(CLOSING_BRACKET, '').trimEnd())
}

/**
 * How a part begins: `goesOn` in the middle of a sentence (a small letter, a comma), `opens` as a new
 * story does (本报讯), else `open` to both.
 */
export function beginningOf(part: Pick<PageItem, 'paragraphs'>): 'goesOn' | 'opens' | 'open' {
  const first = part.paragraphs.find(({ role }) => role === 'body')?.text ?? ''
  if (opensStory(first)) return 'opens'
  return CONTINUES.test(first) || /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(first) ? 'goesOn' : 'open'
}

/**
 * What the sentence across a jump tells, above 0 for one story: a Latin sentence breaks off and goes on
 * in small letters, or a Han one breaks off before words that open nothing.
 */
export function sentenceScore(from: PageItem, to: PageItem): number {
  const begins = beginningOf(to)
  if (breaksOff(from)) return { goesOn: 2, open: isLatin(to) ? 0.3 : 1.2, opens: -2 }[begins]
  return { goesOn: -1.5, open: 0, opens: -1 }[begins]
}

const isLatin = ({ paragraphs }: PageItem): boolean =>
  /^[^\p{L}]{0,9}\p{Script=Latin}/u.test(paragraphs[0]?.text ?? '')
