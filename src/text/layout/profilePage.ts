import { isHanText } from '../patterns/scripts'
import type { Piece, Profile } from './draft'

/** No newspaper column is wider, in half-width cells; a line beyond it is a whole paragraph. */
const WIDEST_COLUMN = 100

/** Pieces to either side that tell a column's width. */
const REACH = 6

/** Learns the page's habits: what a line is, its script, blank lines, indents, widths of columns. */
export function profilePage(pieces: readonly Piece[]): Profile {
  const text = pieces.filter((piece) => piece.mark === 'text')
  const cells = text.reduce((sum, piece) => sum + piece.cells, 0)
  const long = text.filter((piece) => piece.cells > WIDEST_COLUMN)
  return {
    paragraphLines: long.reduce((sum, piece) => sum + piece.cells, 0) > cells * 0.5,
    han: isHanText(
      text
        .map((piece) => piece.text)
        .join('')
        .slice(0, 20_000),
    ),
    gap: commonest(text.slice(1).map((piece) => piece.gap)),
    indented: isIndented(text),
    widths: widthsOf(pieces),
  }
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Indents tell paragraphs when some lines have them and most have not. */
function isIndented(text: readonly Piece[]): boolean {
  const indented = text.filter((piece) => piece.indent > 0).length
  return indented >= 3 && indented >= text.length * 0.05 && indented <= text.length * 0.6
}

/** The upper end of the widths around a piece: short last lines must not narrow a column. */
function widthsOf(pieces: readonly Piece[]): number[] {
  const cells = pieces.map((piece) => (piece.mark === 'text' ? piece.cells : 0))
  return pieces.map((_, i) => {
    const before = upper(cells.slice(Math.max(0, i - REACH), i + 1))
    const after = upper(cells.slice(i, i + REACH + 1))
    return Math.min(before || after, after || before)
  })
}

function upper(cells: readonly number[]): number {
  const sorted = cells.filter((n) => n > 0).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * 0.7)] ?? 0
}
