import { isByline } from '../patterns/credits'
import { isLatinClosing } from '../patterns/latinCredits'
import { findJump, findRefer } from '../patterns/jumps'
import { isCompliment } from '../patterns/latinLetters'
import { isLatinNoticeTitle, isOfficeLine } from '../patterns/latinNotices'
import { toCells, hasHan, endsSentence } from '../patterns/scripts'
import type { Mark, Piece } from './draft'
import { isCut } from './isCut'

/** A signature below a letter or notice has no more lines than this. */
const MOST_SIGNED = 4

/** What a refer is about takes no more lines. */
const MOST_TOPIC = 4

/**
 * Marks what Latin lines say by what stands before them: a name alone on its line, who signs a letter
 * below its compliments, the office that signs a notice, the second line of a byline or of a refer.
 */
export function findLatinMarks(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let signing = 0
  const joined = joinBroken(pieces)
  for (const [i, piece] of joined.entries()) {
    const before = out.at(-1)
    const given = markOf(piece, before, signing)
    const mark = given === 'text' && isAddress(piece, before, joined[i + 1]) ? 'credit' : given
    const compliment = piece.mark === 'text' && isCompliment(piece.text)
    signing = compliment ? MOST_SIGNED : mark === 'credit' && signing > 0 ? signing - 1 : 0
    out.push(mark === piece.mark ? piece : { ...piece, mark })
    if (mark === 'refer') markTopic(out)
  }
  return out
}

/** A jump line broken over two lines, `Fortsetzung auf⏎Seite 5`, is one piece. */
function joinBroken(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    const joined = before ? brokenJump(before, piece) : null
    if (joined) out.splice(out.length - 1, 1, ...joined)
    else out.push(piece)
  }
  return out
}

function brokenJump(before: Piece, piece: Piece): Piece[] | null {
  if (before.mark !== 'text' || isCut(before, piece)) return null
  if (hasHan(before.text) || piece.text.length > 24 || findJump(piece.text)) return null
  const hyphen = /\p{Ll}[-‐¬]$/u.test(before.text)
  const joined = hyphen
    ? `${before.text.slice(0, -1)}${piece.text}`
    : `${before.text} ${piece.text}`
  const jump = findJump(joined)
  if (!jump || jump.to < joined.length || jump.from >= before.text.length) return null
  const mark = jump.kind === 'from' ? ('from' as const) : ('jump' as const)
  const text = joined.slice(jump.from)
  const whole = { ...piece, lines: [...before.lines, ...piece.lines], text, mark }
  const { start, gap, indent } = before
  if (jump.from === 0) return [{ ...whole, start, gap, indent }]
  const at = before.end - (before.text.length - jump.from)
  const front = before.text.slice(0, jump.from).trim()
  const lead = {
    ...before,
    end: at,
    cut: { ...before.cut, after: true },
    text: front,
    cells: toCells(front),
  }
  const cut = { before: true, after: piece.cut.after }
  return [lead, { ...whole, start: at, cut, gap: 0, indent: 0 }]
}

/** What a refer is about stands on the lines right above it, `Last train runs⏎on branch. Page 7.` */
function markTopic(out: Piece[]): void {
  const last = out.at(-1)
  if (!last) return
  const refer = findRefer(last.text)
  if (refer && refer.to < last.text.length) return
  let from = out.length - 1
  while (from > 0 && out.length - from <= MOST_TOPIC && out[from]?.gap === 0) {
    const before = out[from - 1]
    if (before?.mark !== 'text' || before.cut.after || hasHan(before.text)) break
    const bare = from === out.length - 1 && refer?.from === 0
    if (endsSentence(before.text) && !bare) break
    from--
  }
  if (out.length - 1 - from >= MOST_TOPIC) return
  for (let i = from; i < out.length - 1; i++) out[i] = { ...(out[i] as Piece), mark: 'refer' }
}

function markOf(piece: Piece, before: Piece | undefined, signing: number): Mark {
  const { text } = piece
  if (
    before?.mark === 'text' &&
    piece.gap === 0 &&
    /^(?:page|p\.|seite) ?\d{1,3}[.)]{0,2}$/iu.test(text)
  ) {
    return 'refer'
  }
  if (piece.mark !== 'text' || hasHan(text)) return piece.mark
  if (isCompliment(text)) return 'credit'
  if (signing > 0 && signs(piece, signing)) return 'credit'
  if (before?.mark === 'byline' && piece.gap === 0 && isOfficeOf(text)) return 'byline'
  if (before?.mark === 'refer' && goesOnRefer(before, piece)) return 'refer'
  if (isLatinClosing(text) && standsAlone(text, before)) return 'credit'
  const after = before?.mark === 'text' && endsSentence(before.text)
  if ((after || before?.mark === 'credit') && isOfficeLine(text) && text.length <= 44)
    return 'credit'
  return before?.mark === 'credit' &&
    piece.gap === 0 &&
    /,$/u.test(before.text) &&
    text.length <= 30
    ? 'credit'
    : 'text'
}

/** Below a name, from where and when it signs: `Cold Spring`, `Ashby, March 15.`. */
function isAddress(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  const { text } = piece
  if (before?.mark !== 'credit' || piece.gap > 0 || hasHan(text) || text.length > 40) return false
  if (!isLatinClosing(before.text) || /^[—–(]/u.test(before.text)) return false
  const [place = '', date] = text.split(', ')
  if (date !== undefined && /^\p{Lu}/u.test(place) && isDayAndMonth(date)) return true
  const words = text.replace(/\.$/u, '').split(' ')
  const parted = after === undefined || after.gap > 0
  return (
    parted && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}[\p{L}’-]*$/u.test(word))
  )
}

/** `March 15.`, `den 5. April`. */
function isDayAndMonth(text: string): boolean {
  const words = text.replace(/^(?:den|le) /u, '').split(' ')
  const days = words.filter((word) => /^\d{1,2}\.?$/u.test(word))
  return (
    words.length === 2 && days.length === 1 && words.some((word) => /^\p{L}{3,9}\.?$/u.test(word))
  )
}

const PICTURE = new Set(['photo', 'photos', 'foto', 'fotos', 'bild', 'aufnahme', 'picture', 'ph.'])

/** A name at a line's end may belong to a sentence: `the manager,⏎Peter Hill.`, `Photo⏎Ann Lee`. */
function standsAlone(text: string, before: Piece | undefined): boolean {
  if (before?.mark !== 'text' || /^[—–(]/u.test(text)) return true
  const last = before.text.replace(/ ?:$/u, '')
  const word = last.slice(last.lastIndexOf(' ') + 1)
  if (PICTURE.has(word.toLowerCase())) return false
  if (endsSentence(before.text)) return true
  if (/[,;:—–-]$/u.test(before.text) || text.endsWith('.')) return false
  return !/^\p{Ll}{1,4}$/u.test(word) && !/^(?:Mr|Mrs|Dr|M|MM|Mme|Herr|Frau)\.?$/u.test(word)
}

/** The first line below the compliments names somebody; the next ones tell from where and when. */
function signs(piece: Piece, left: number): boolean {
  const { text } = piece
  if (text.length > 60 || isLatinNoticeTitle(text)) return false
  if (left === MOST_SIGNED) return true
  if (isLatinClosing(text) || isOfficeLine(text)) return true
  if (piece.gap > 1 || /[!?:;]$/u.test(text)) return false
  if (/^\(.{2,40}\)$/u.test(text)) return true
  const small = text.split(' ').filter((word) => /^\p{Ll}{4,}/u.test(word)).length
  const parts = text.split(/, ?/u)
  if (small > 0) return false
  return parts.length > 1 || /\d/u.test(text) || text.split(' ').length <= 2
}

/** The second line of a byline: `Ledger Staff Writer`, `Correspondent`. */
function isOfficeOf(text: string): boolean {
  return (
    isByline(text) ||
    /^(?:\p{Lu}\p{L}+ ){0,4}(?:writer|reporter|correspondents?|editor|staff|korrespondent(?:in)?|mitarbeiter(?:in)?|correspondante?)\.?$/iu.test(
      text,
    )
  )
}

/** What a refer is about may need a second line, which begins small. */
function goesOnRefer(before: Piece, piece: Piece): boolean {
  if (piece.gap > 0 || before.lines[0] === undefined) return false
  const open = !/[.)]$/u.test(before.text) && findRefer(before.text)?.to !== before.text.length
  return (
    open && /^\p{Ll}/u.test(piece.text) && piece.text.length < 50 && findJump(piece.text) === null
  )
}
