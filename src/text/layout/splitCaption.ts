import { photoCreditStart } from '../patterns/credits'
import { endsSentence } from '../patterns/scripts'
import type { Piece, Unit } from './draft'
import { isClosed } from './labels/closed'

/** A line of a caption that goes on is at least this share of its widest line. */
const FULL = 0.84
/** Nothing that goes on in the same column is narrower. */
const HALF = 0.6

/**
 * Parts a caption from the lines above it that were read into one paragraph with it: verses, rows of a
 * table, a headline. Its own lines go back from its end as long as each is full and does not close.
 */
export function splitCaption(caption: Unit, shows: RegExp): Unit[] {
  const { pieces } = caption
  const from = startOf(pieces, shows)
  if (from === 0) return [caption]
  const rest = pieces.slice(0, from)
  const isHead = rest.length <= 2 && rest.every((piece) => !endsSentence(piece.text))
  return [
    { ...caption, kind: isHead ? 'head' : 'paragraph', pieces: rest, text: textOf(rest) },
    { ...caption, pieces: pieces.slice(from), text: textOf(pieces.slice(from)) },
  ]
}

function startOf(pieces: readonly Piece[], shows: RegExp): number {
  const core = coreEnd(pieces)
  for (let i = core; i > 0; i--) {
    const [before, piece] = [pieces[i - 1], pieces[i]]
    if (!before || !piece) return i
    // `…条件。⏎图为…` is one caption.
    if (shows.test(piece.text) && !isClosed(before)) return i
    const widest = Math.max(...pieces.slice(i, core + 1).map(({ cells }) => cells))
    if (isOther(before, widest, i === core) || isNewFrame(piece, pieces.slice(i + 1, core + 1)))
      return i
  }
  return 0
}

/** The piece in which the caption's words end; behind it stands the photographer. */
function coreEnd(pieces: readonly Piece[]): number {
  const at = photoCreditStart(textOf(pieces))
  let length = 0
  for (let i = 0; i < pieces.length; i++) {
    length += pieces[i]?.text.length ?? 0
    if (at >= 0 && length >= at) return i
  }
  return pieces.length - 1
}

function isOther(before: Piece, widest: number, isOne: boolean): boolean {
  if (/^(?:——|--)/u.test(before.text)) return true
  if (before.cells >= widest * FULL) return false
  if (isClosed(before) || before.cells < widest * HALF) return true
  return isOne && !/[，、]/u.test(before.text)
}

function isNewFrame(piece: Piece, rest: readonly Piece[]): boolean {
  return rest.some(({ gap }) => gap < piece.gap)
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
