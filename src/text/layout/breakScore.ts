import { opensStory } from '../patterns/datelines'
import { photoCreditStart } from '../patterns/credits'
import { isDetail } from '../patterns/notices'
import { CONTINUES, GOES_ON, HAN, SENTENCE_END } from '../patterns/scripts'
import type { Piece } from './draft'
import type { Place } from './headScore'

/** How a paragraph begins that takes up a new matter: `近年来`, `据了解`, `一是`, `“…`. */
const OPENER =
  /^(?:近年来|近日|日前|据了解|据悉|据介绍|截至|目前|随后|会上|会议|活动|当天|当日|下一步|此外|与此同时|[一二三四五六七八九十]是|[一二三四五六七八九十]+、|第[一二三四五六七八九十]|——|“|●|■|▲|◆|①|\d{4}年)/u

/** Whether a piece can be the end of a paragraph. */
export function isClosed(piece: Piece): boolean {
  return (
    SENTENCE_END.test(piece.text) ||
    photoCreditStart(piece.text) > 0 ||
    /[。！？”）.][：:]$/u.test(piece.text) ||
    isDetail(piece.text)
  )
}

/** By how many cells the line before falls short of its column, beyond what justified lines vary. */
export function shortBy({ pieces, profile, at }: Place): number {
  const before = pieces[at - 1]
  if (!before) return 0
  const column = profile.widths[at - 1] ?? 0
  const slack = HAN.test(before.text) ? 2 : Math.max(3, column * 0.1)
  return column - before.cells - slack
}

/** Below 0 when the line before stops short without an end mark, as text that goes on does not. */
export function lacking(place: Place): number {
  const before = place.pieces[place.at - 1]
  if (!before || before.cut.after || isClosed(before)) return 0
  if (place.profile.apart === 'paragraphs' && place.pieces[place.at]?.gap === 0) return 0
  if (place.profile.paragraphLines) return before.cells <= 60 && !GOES_ON.test(before.text) ? -2 : 0
  const short = Math.max(shortBy(place), belowNext(place))
  if (GOES_ON.test(before.text)) return short > 8 ? -1 : 0
  return short > 5 ? -Math.min(4, short / 3) : 0
}

/** By how many cells the line before falls short of the lines below it, the first of them included. */
function belowNext({ pieces, profile, at }: Place): number {
  const before = pieces[at - 1]
  if (!before) return 0
  const below = pieces.slice(at, at + 4).filter((piece) => piece.mark === 'text')
  const cells = below.map((piece) => piece.cells).sort((a, b) => a - b)
  const middle = cells[Math.floor((cells.length - 1) / 2)] ?? 0
  const slack = HAN.test(before.text) ? 2 : Math.max(4, middle * 0.16)
  return cells.length < 2 ? 0 : middle - before.cells - slack - (profile.shortFirst ? 2 : 0)
}

/**
 * A first line is narrower by its lost indent of two characters, a further line is not; Latin lines vary
 * by themselves, so theirs tells less.
 */
function firstLine({ pieces, profile, at }: Place): number {
  const piece = pieces[at]
  if (!piece || !profile.shortFirst || isClosed(piece)) return 0
  const narrower = (profile.around[at] ?? 0) - piece.cells
  if (narrower > 9) return 0
  if (!HAN.test(piece.text)) {
    if (narrower >= 3) return 1
    return narrower <= 1 ? -0.5 : 0
  }
  if (narrower >= 2) return narrower >= 4 ? 2.5 : narrower - 1.5
  return narrower <= 1 ? -1.5 : 0
}

/**
 * What blank lines say on a page where they part stories or paragraphs: a line of verse needs no end
 * mark before one, and where they part paragraphs a line without one goes on. Null where they say nothing.
 */
function blankScore({ pieces, profile, at }: Place): number | null {
  const [before, piece] = [pieces[at - 1], pieces[at]]
  if (!before || !piece) return null
  if (profile.han && profile.telling && piece.gap > 0 && isClosed(before)) return 5
  if (!profile.apart) return null
  if (piece.gap === 0) return profile.apart === 'paragraphs' ? -5 : null
  if (/^[^\p{L}]*\p{Ll}/u.test(piece.text) || /[-‐]$/u.test(before.text)) return null
  return 5
}

/** How the next numbered clause begins: `一、`, `（二）`, `3.`, `④`. */
const CLAUSE =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|第[一二三四五六七八九十]{1,3}[条條章、]|\d{1,2}[、．.][^\d]|[①②③④⑤⑥⑦⑧⑨⑩])/u

/** Where paragraphs are indented, an indent begins one; without it one begins only below a short line. */
function indentScore(place: Place): number {
  const { pieces, profile, at } = place
  const indent = pieces[at]?.indent ?? 0
  if (!profile.indented) return indent > 0 ? 1.5 : 0
  if (indent > 0) return 4
  return shortBy(place) > 1 ? 0 : -3
}

/** How strongly a new paragraph begins at a piece, given the text line before it; below 0 it goes on. */
export function breakScore(place: Place): number {
  const { pieces, profile, at } = place
  const before = pieces[at - 1]
  const piece = pieces[at]
  if (!before || !piece) return 0
  if (CONTINUES.test(piece.text)) return -6
  if (opensStory(piece.text)) return 6
  const indent = indentScore(place)
  if (isDetail(piece.text)) return 3
  const parted = blankScore(place)
  if (parted !== null) return parted
  if (/[：:]$/u.test(before.text) && CLAUSE.test(piece.text)) return 3
  if (!isClosed(before)) {
    if (profile.paragraphLines) return -4
    return indent >= 4 ? 1 : -5 + Math.max(0, indent)
  }
  if (isDetail(before.text) && shortBy(place) > 0) return 3
  if (profile.paragraphLines) return 4
  const short = Math.max(-1, Math.min(4, shortBy(place) / 2))
  const opener = OPENER.test(piece.text) || CLAUSE.test(piece.text) ? 0.9 : 0
  const wider = piece.gap > profile.gap ? 1.5 : 0
  return short + opener + wider + indent + firstLine(place) - 0.2
}
