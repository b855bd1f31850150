import { clean } from '../clean/index'
import { dropInvisible } from '../clean/invisible'
import { closeLetterSpacing } from '../clean/letterSpacing'
import { unshadow } from '../clean/unshadow'
import { findJump, findRefer } from '../patterns/jumps'
import {
  isBracketCredit,
  isByline,
  isPhotoCredit,
  isSignature,
  photoCreditStart,
} from '../patterns/credits'
import { isFolioLine } from '../patterns/folio'
import { isFurniture, isOrnament } from '../patterns/furniture'
import { hasTitle } from '../patterns/names'
import { toCells, endsSentence } from '../patterns/scripts'
import { findDateline } from '../patterns/datelines'
import type { Line } from '../types'
import type { Mark, Piece } from './draft'

/** A line with more jump lines than this is no newspaper's; the rest of it stays whole. */
const MOST_JUMPS = 8

type Span = { readonly start: number; readonly end: number; readonly mark?: Mark }

/**
 * Cuts lines into pieces where a line holds two things: a jump line and what stands before and after
 * it, a photographer's credit with a title behind a caption. Blank lines become the gaps between pieces.
 */
export function toPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let gap = 0
  for (const line of lines) {
    if (line.text.trim() === '' || clean(line.text) === '') gap++
    else {
      pieces.push(...piecesOf(line, gap))
      gap = 0
    }
  }
  return pieces
}

function piecesOf(line: Line, gap: number): Piece[] {
  const spans = cutLine(line.text).filter(
    (span) => line.text.slice(span.start, span.end).trim() !== '',
  )
  return spans.map((span, i) => {
    const raw = line.text.slice(span.start, span.end)
    const text = clean(raw)
    return {
      lines: [line.number],
      start: i === 0 ? 0 : span.start,
      end: i === spans.length - 1 ? line.text.length : (spans[i + 1]?.start ?? span.end),
      cut: { before: i > 0, after: i < spans.length - 1 },
      text,
      cells: toCells(text),
      set: isSetApart(raw),
      gap: i === 0 ? gap : 0,
      indent: i === 0 ? (/^[ \t\u00a0\u3000]*/u.exec(raw)?.[0].length ?? 0) : 0,
      mark: span.mark ?? markOf(text, dropInvisible(raw).trim()),
    }
  })
}

function cutLine(text: string, most = MOST_JUMPS): Span[] {
  const jump = most > 0 ? findJump(text) : null
  if (jump) {
    const mark: Span = {
      start: jump.from,
      end: jump.to,
      mark: jump.kind === 'from' ? 'from' : 'jump',
    }
    const before = cutCredit(text, 0, jump.from)
    return [
      ...before,
      mark,
      ...cutLine(text.slice(jump.to), most - 1).map((span) => shift(span, jump.to)),
    ]
  }
  return cutCredit(text, 0, text.length)
}

/**
 * Cuts off a credit that closes a line. A photographer's only with a title, `记者 刘某 摄`: a bare name
 * belongs to the caption's sentence.
 */
function cutCredit(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end).trimEnd()
  const bracket = Math.max(part.lastIndexOf('（'), part.lastIndexOf('('))
  if (bracket > 0 && endsSentence(clean(part.slice(0, bracket)))) {
    const credit = clean(part.slice(bracket))
    // `…一景。（王某 摄）` is a caption's sentence whole.
    if (isPhotoCredit(credit)) return [{ start, end }]
    if (isBracketCredit(credit)) return cutAt(start + bracket, 'credit')
  }
  const at = photoCreditStart(part)
  return at > 0 && hasTitle(part.slice(at)) ? cutAt(start + at, 'photo') : [{ start, end }]

  function cutAt(place: number, mark: Mark): Span[] {
    return [
      { start, end: place },
      { start: place, end, mark },
    ]
  }
}

/** A justified line of a column is spaced out too, but has its marks. */
function isSetApart(raw: string): boolean {
  const line = dropInvisible(raw).trim()
  return (
    !/[，。；：！？、,;]/u.test(line) &&
    (unshadow(line) !== line || closeLetterSpacing(line) !== line)
  )
}

function shift(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by }
}

/** By its cleaned text; a folio line's entries are parted by blanks that cleaning closes. */
function markOf(text: string, raw: string): Mark {
  if (isFurniture(text) || isOrnament(text) || isFolioLine(raw)) return 'furniture'
  if (findRefer(text)) return 'refer'
  if (isPhotoCredit(text)) return 'photo'
  if (findDateline(text)) return 'text'
  if (isBracketCredit(text) || isSignature(text)) return 'credit'
  if (isByline(text)) return 'byline'
  return 'text'
}
