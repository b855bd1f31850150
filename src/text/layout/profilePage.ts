import { isHanText, endsSentence } from '../patterns/scripts'
import { apartOf } from './apartOf'
import type { Label, Piece, Profile } from './draft'
import { tellsOf } from './tells'

/** No newspaper column is wider, in half-width cells; a line beyond it is a whole paragraph. */
const WIDEST_COLUMN = 100

/** Pieces to either side that tell a column's width. */
const REACH = 6

/**
 * Learns the page's habits: what a line is, its script, blank lines, indents, widths of columns. With
 * the labels of a first reading, headlines no longer blur the widths of the columns around them.
 */
export function profilePage(pieces: readonly Piece[], labels: readonly Label[] = []): Profile {
  const text = pieces.filter((piece) => piece.mark === 'text')
  const cells = text.reduce((sum, piece) => sum + piece.cells, 0)
  const long = text.filter((piece) => piece.cells > WIDEST_COLUMN)
  const widths = pieces.map((piece, i) =>
    piece.mark === 'text' && labels[i] !== 'head' ? piece.cells : 0,
  )
  const around = aroundOf(widths)
  const gap = commonest(text.slice(1).map((piece) => piece.gap))
  const paragraphLines = long.reduce((sum, piece) => sum + piece.cells, 0) > cells * 0.5
  const sample = text.map((piece) => piece.text).join('')
  const han = isHanText(sample.slice(0, 20_000))
  const hasBlanks = !han && !paragraphLines && gap === 0 && labels.length > 0
  return {
    paragraphLines,
    han,
    gap,
    telling: gap === 0 && !paragraphLines && text.some((piece) => piece.gap > 0),
    apart: hasBlanks ? apartOf(pieces, labels, around) : null,
    indented: isIndented(text),
    indent: commonest(text.map((piece) => piece.indent).filter((indent) => indent > 0)),
    pairs: pairsIn(text),
    shortFirst: isShortFirst(pieces, around),
    widths: widthsOf(widths),
    around,
    narrowest: narrowestOf(widths),
    tells: tellsOf(pieces, { gap, around, paragraphLines }),
  }
}

/** The page's own words, as far as pairs tell: what is parted by a line end may be one of them. */
function pairsIn(text: readonly Piece[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const piece of text) {
    for (const run of piece.text.match(/\p{Script=Han}+/gu) ?? []) {
      for (let i = 0; i + 2 <= run.length; i++) pairs.add(run.slice(i, i + 2))
    }
  }
  return pairs
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Indents tell paragraphs when some lines have them and most have not; one space opens a frame. */
function isIndented(text: readonly Piece[]): boolean {
  const indented = text.filter((piece) => piece.indent > 1).length
  return indented >= 3 && indented >= text.length * 0.05 && indented <= text.length * 0.7
}

/**
 * Whether the indent of paragraphs, lost as blanks, still shows in the width of their first lines: after
 * lines that surely end a paragraph, the next one is mostly two characters narrower than its column.
 */
function isShortFirst(pieces: readonly Piece[], around: readonly number[]): boolean {
  let all = 0
  let short = 0
  for (let i = 1; i < pieces.length - 1; i++) {
    const [before, piece] = [pieces[i - 1], pieces[i]]
    if (!before || !piece || before.mark !== 'text' || piece.mark !== 'text') continue
    const ends = endsSentence(before.text) && before.cells < (around[i - 1] ?? 0) - 9
    if (!ends || endsSentence(piece.text)) continue
    const narrower = (around[i] ?? 0) - piece.cells
    if (narrower > 9) continue
    all++
    if (narrower >= 2) short++
  }
  return all >= 3 && short >= all * 0.6
}

/** The upper end of the widths around a piece: short last lines must not narrow a column. */
function widthsOf(cells: readonly number[]): number[] {
  return cells.map((_, i) => {
    const before = quantile(cells.slice(Math.max(0, i - REACH), i + 1), 0.7)
    const after = quantile(cells.slice(i, i + REACH + 1), 0.7)
    return Math.min(before || after, after || before)
  })
}

/** The usual width of the neighbours of a piece, itself not counted. */
function aroundOf(cells: readonly number[]): number[] {
  return cells.map((_, i) =>
    quantile([...cells.slice(Math.max(0, i - 4), i), ...cells.slice(i + 1, i + 5)], 0.6),
  )
}

/** The width of the narrowest of the page's columns: a width that one line in twelve has, or nearly. */
function narrowestOf(cells: readonly number[]): number {
  const lines = cells.filter((n) => n > 0)
  const near = new Map<number, number>()
  for (const n of lines) {
    for (const width of [n - 1, n, n + 1]) near.set(width, (near.get(width) ?? 0) + 1)
  }
  const usual = [...near].filter(([, count]) => count >= lines.length / 12)
  return usual.length === 0 ? 0 : Math.min(...usual.map(([width]) => width))
}

function quantile(cells: readonly number[], share: number): number {
  const sorted = cells.filter((n) => n > 0).sort((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0
}
