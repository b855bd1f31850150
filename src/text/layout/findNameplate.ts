import { HAN, SENTENCE_END } from '../patterns/scripts'
import type { Piece } from './draft'

/** A nameplate or folio has no more lines than this. */
const MOST_LINES = 6

/**
 * Makes furniture of a Latin page's nameplate: the lines before the last folio or date at its top, as far
 * as they are no sentence, `The Evening Post` above `Monday, May 4, 1931`.
 */
export function findNameplate(pieces: readonly Piece[]): Piece[] {
  const top = pieces.slice(0, MOST_LINES)
  const end = top.findLastIndex((piece) => piece.mark === 'furniture')
  const plate = top.slice(0, Math.max(0, end))
  const isPlate = plate.every(
    ({ text, mark, cells }) =>
      mark === 'furniture' ||
      (mark === 'text' && cells <= 70 && !HAN.test(text) && !SENTENCE_END.test(text)),
  )
  if (!isPlate) return [...pieces]
  return pieces.map((piece, i) => (i < end ? { ...piece, mark: 'furniture' } : piece))
}
