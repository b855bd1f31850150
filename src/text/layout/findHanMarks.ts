import { isSalutation } from '../patterns/letters'
import { isContactLine, isSectionName } from '../patterns/folio'
import { isSlogan } from '../patterns/slogans'
import { closesNotice, isDateLine, isDetail, isNoticeTitle } from '../patterns/notices'
import { isName } from '../patterns/names'
import { hasHan, endsSentence } from '../patterns/scripts'
import { isLetterSigner, isOfficeName } from '../patterns/signers'
import type { Mark, Piece } from './draft'

/** A notice or letter is not longer, in lines. */
const LONGEST = 40

/** Lines that can stand above the first story. */
const TOP = 5

/**
 * Marks what Chinese lines say by what stands before them: the office and the date below a notice, who
 * wrote a letter; and takes a notice's own address and telephone back from the staff box.
 */
export function findHanMarks(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  /** Lines since a notice's title or a letter's salutation. */
  let since = Infinity
  pieces.forEach((piece, i) => {
    const before = out.at(-1)
    const mark = markOf({ piece, before, after: pieces[i + 1], inside: since < LONGEST })
    since = opens(piece) ? 0 : ends(before, mark) ? Infinity : since + 1
    out.push(mark === piece.mark ? piece : { ...piece, mark })
  })
  return out.map((piece, i) =>
    isAtEdge(out, i) || isSloganAtEdge(out, i) ? { ...piece, mark: 'furniture' } : piece,
  )
}

/** A section's name alone on the first line, or the date alone at the top, is the page's. */
function isAtEdge(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.mark !== 'text' || at >= TOP || !hasHan(piece.text)) return false
  if (pieces.slice(0, at).some(({ mark }) => mark !== 'furniture' && mark !== 'refer')) return false
  return isDateLine(piece.text) || (at === 0 && isSectionName(piece.text))
}

/** A slogan stands at the top or the bottom of the page, in no story. */
function isSloganAtEdge(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.mark !== 'text' || !isSlogan(piece.text)) return false
  const isPages = ({ mark }: Piece) => mark === 'furniture'
  return pieces.slice(0, at).every(isPages) || pieces.slice(at + 1).every(isPages)
}

type Line = {
  readonly piece: Piece
  readonly before: Piece | undefined
  readonly after: Piece | undefined
  readonly inside: boolean
}

function markOf({ piece, before, after, inside }: Line): Mark {
  const { text, mark } = piece
  if (!hasHan(text)) return mark
  if (mark === 'furniture') return isNoticesOwn(piece, before) ? 'text' : mark
  if (mark !== 'text' || piece.cut.before || !before || !isSigned(before)) return mark
  if (isDateLine(text)) return inside || before.mark === 'credit' ? 'credit' : mark
  const taken = closesNotice(before.text) || /^(?:此致|敬[礼禮])/u.test(before.text)
  const signed = inside || taken || (after !== undefined && isDateLine(after.text))
  if (isName(text.replace(/\s/gu, '')) && signed && !isNoticeTitle(text)) return 'credit'
  if (isOfficeName(text) && signed && !isBareTitle(after)) return 'credit'
  return isLetterSigner(text) && (inside || piece.gap <= 1) ? 'credit' : mark
}

function opens({ text, mark }: Piece): boolean {
  return mark === 'text' && (isNoticeTitle(text) || isSalutation(text))
}

/** What follows a signature is another story's, but for the signature's next lines. */
function ends(before: Piece | undefined, mark: Mark): boolean {
  return before?.mark === 'credit' && mark !== 'credit'
}

/** Whether a signature can stand below this line. */
function isSigned({ text, mark }: Piece): boolean {
  if (mark === 'credit') return true
  return mark === 'text' && (endsSentence(text) || isDetail(text) || isContactLine(text))
}

/** `公告` alone needs the office above it. */
function isBareTitle(after: Piece | undefined): boolean {
  return (
    after !== undefined && /^(?:公告|通告|布告|佈告|通知)$/u.test(after.text.replace(/\s/gu, ''))
  )
}

/** `电话：8123456` below text is the notice's; below the staff box, or first on the page, the newspaper's. */
function isNoticesOwn(piece: Piece, before: Piece | undefined): boolean {
  return before !== undefined && before.mark === 'text' && isContactLine(piece.text)
}
