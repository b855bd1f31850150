import { block, findRanges, type Range } from './findRanges'

/**
 * The text with these spans covered, wherever they stand in it: `电话：███████`. As many blocks as
 * characters; line ends stay. Covering twice is covering once.
 */
export const coverText = (text: string, spans: readonly string[]): string =>
  coverRanges(text, findRanges({ text, spans }))

/** The text with these pieces of it covered. */
export function coverRanges(text: string, ranges: readonly Range[]): string {
  let covered = ''
  let at = 0
  for (const { from, to } of ranges) {
    covered += text.slice(at, from) + text.slice(from, to).replace(/[^\r\n\u2028\u2029]/gu, block)
    at = to
  }
  return covered + text.slice(at)
}
