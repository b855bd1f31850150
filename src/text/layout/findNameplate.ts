import { isPaperTitle } from '../patterns/latinFurniture'
import { hasHan, endsSentence } from '../patterns/scripts'
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
      (mark === 'text' && cells <= 70 && !hasHan(text) && !endsSentence(text)),
  )
  const plated = isPlate
    ? pieces.map((piece, i) => (i < end ? { ...piece, mark: 'furniture' as const } : piece))
    : [...pieces]
  return plated.map((piece, i) =>
    isTitleAtEdge(plated, i) ? { ...piece, mark: 'furniture' } : piece,
  )
}

/** The paper's title stands alone at the top or the bottom, or beside a date or a page number. */
function isTitleAtEdge(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.mark !== 'text' || hasHan(piece.text) || !isPaperTitle(piece.text)) return false
  const beside = [pieces[at - 1], pieces[at + 1]].some((near) => near?.mark === 'furniture')
  return at === 0 || at === pieces.length - 1 || beside
}
