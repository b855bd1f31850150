import { joinVertical as joinColumns } from '../joinLines'
import { toCells } from '../patterns/scripts'
import { isBracketCredit, isByline } from '../patterns/credits'
import type { Piece } from './draft'

/** Fewer lines of one character are stray marks, not a headline. */
const SHORTEST = 3

/**
 * Makes one piece of each vertical headline: a run of at least three lines of one character. Inside a
 * run the narrowest gap parts characters, the next wider one columns, a still wider one headlines.
 */
export function joinVertical(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let run: Piece[] = []
  for (const piece of pieces) {
    if (isOneCharacter(piece)) run.push(piece)
    else {
      out.push(...joinRun(run), piece)
      run = []
    }
  }
  return [...out, ...joinRun(run)]
}

function isOneCharacter(piece: Piece): boolean {
  if (piece.cut.before || piece.cut.after) return false
  return /^(?:[^\p{Script=Latin}]|\d{2}|——|……)$/u.test(piece.text)
}

function joinRun(run: readonly Piece[]): Piece[] {
  const han = run.filter((piece) => /^\p{Script=Han}$/u.test(piece.text)).length
  if (han < SHORTEST) return [...run]
  const [close = 0, wide = Infinity] = gapsOf(run)
  const blocks = splitAt(run, (piece) => piece.gap > wide)
  return blocks
    .map((block) => (block.length < 2 ? block[0] : joinBlock(block, close)))
    .filter((p) => p !== undefined)
}

/** The distinct gaps inside a run, narrowest first. */
function gapsOf(run: readonly Piece[]): number[] {
  return [...new Set(run.slice(1).map((piece) => piece.gap))].sort((a, b) => a - b)
}

function splitAt(run: readonly Piece[], isStart: (piece: Piece) => boolean): Piece[][] {
  const parts: Piece[][] = []
  run.forEach((piece, i) => {
    if (i === 0 || isStart(piece)) parts.push([])
    parts.at(-1)?.push(piece)
  })
  return parts
}

function joinBlock(block: readonly Piece[], close: number): Piece | undefined {
  const first = block[0]
  const last = block.at(-1)
  if (!first || !last) return undefined
  const columns = splitAt(block, (piece) => piece.gap > close)
  const text = joinColumns(columns.map((column) => column.map((piece) => piece.text)))
  return {
    ...first,
    lines: block.flatMap((piece) => piece.lines),
    end: last.end,
    text,
    cells: toCells(text),
    mark: isByline(text) ? 'byline' : isBracketCredit(text) ? 'credit' : 'vertical',
  }
}
