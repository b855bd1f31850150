import { isByline } from '../patterns/credits'
import { isLatinClosing } from '../patterns/latinCredits'
import { findJump, findRefer } from '../patterns/jumps'
import { isCompliment } from '../patterns/latinLetters'
import { isLatinNoticeTitle, isOfficeLine } from '../patterns/latinNotices'
import { HAN, SENTENCE_END } from '../patterns/scripts'
import type { Mark, Piece } from './draft'

/** A signature below a letter or notice has no more lines than this. */
const MOST_SIGNED = 4

/**
 * Marks what Latin lines say by what stands before them: a name alone on its line, who signs a letter
 * below its compliments, the office that signs a notice, the second line of a byline or of a refer.
 */
export function findLatinMarks(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let signing = 0
  for (const piece of pieces) {
    const before = out.at(-1)
    const mark = markOf(piece, before, signing)
    const compliment = piece.mark === 'text' && isCompliment(piece.text)
    signing = compliment ? MOST_SIGNED : mark === 'credit' && signing > 0 ? signing - 1 : 0
    out.push(mark === piece.mark ? piece : { ...piece, mark })
  }
  return out
}

function markOf(piece: Piece, before: Piece | undefined, signing: number): Mark {
  const { text } = piece
  if (piece.mark !== 'text' || HAN.test(text)) return piece.mark
  if (isCompliment(text)) return 'credit'
  if (signing > 0 && signs(piece, signing)) return 'credit'
  if (before?.mark === 'byline' && piece.gap === 0 && isOfficeOf(text)) return 'byline'
  if (before?.mark === 'refer' && goesOnRefer(before, piece)) return 'refer'
  if (isLatinClosing(text)) return 'credit'
  const after = before?.mark === 'text' && SENTENCE_END.test(before.text)
  if ((after || before?.mark === 'credit') && isOfficeLine(text) && text.length <= 44) return 'credit'
  return before?.mark === 'credit' && piece.gap === 0 && /,$/u.test(before.text) && text.length <= 30
    ? 'credit'
    : 'text'
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
    /^(?:\p{Lu}\p{L}+ ){0,4}(?:writer|reporter|correspondents?|editor|staff|korrespondent(?:in)?|mitarbeiter(?:in)?|correspondante?)\.?$/iu.test(text)
  )
}

/** What a refer is about may need a second line, which begins small. */
function goesOnRefer(before: Piece, piece: Piece): boolean {
  if (piece.gap > 0 || before.lines[0] === undefined) return false
  const open = !/[.)]$/u.test(before.text) && findRefer(before.text)?.to !== before.text.length
  return open && /^\p{Ll}/u.test(piece.text) && piece.text.length < 50 && findJump(piece.text) === null
}
