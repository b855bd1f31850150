import { photoCreditStart } from '../../patterns/credits'
import { isSalutation } from '../../patterns/letters'
import { opensLetter } from '../../patterns/latinLetters'
import { isFamilyNotice, opensAdvert } from '../../patterns/latinNotices'
import { isClosed } from './closed'
import { column } from './column'
import { photoAhead } from './photoAhead'
import type { Cues, Place } from './types'

/** What speaks for and against a new paragraph in Latin columns, beside what holds for every script. */
export function latinBreakCues(place: Place): Cues {
  const { pieces, at } = place
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (!before || !piece) return []
  const short = column(place, at - 1) - before.cells
  const open = !isClosed(before)
  const high = isHigh(piece.text)
  const cues: readonly (readonly [string, boolean])[] = [
    ['high open short', open && high && short > 8],
    ['high comma short', high && short > 8 && /[,;:—–-]$/u.test(before.text)],
    ['verse', open && high && isHigh(before.text) && isHigh(after?.text ?? '') && piece.cells < 48],
    ['verse run', verseRun(place) >= 4],
    ['verse run open', open && verseRun(place) >= 4],
    ['next verse', open && high && isHigh(after?.text ?? '') && isHigh(pieces[at + 2]?.text ?? '')],
    ['low open', open && !high],
    ['speech', /^[—–-] ?\p{Lu}/u.test(piece.text)],
    ['salutation', isSalutation(piece.text)],
    ['after salutation', isSalutation(before.text)],
    ['letter', opensLetter(piece.text)],
    ['advert', opensAdvert(piece.text)],
    ['family', isFamilyNotice(piece.text)],
    ['in bracket', before.text.lastIndexOf('(') > before.text.lastIndexOf(')')],
    ['photo ahead', photoAhead(place)],
    ['after family', !open && isFamilyNotice(before.text)],
    ['after photo', photoCreditStart(before.text) > 0],
    ['row', isRow(piece.text)],
    ['rows', isRow(piece.text) && isRow(before.text)],
    ['after row', isRow(before.text)],
    ['numbered', /^\d{1,3}[.)] ?\p{Lu}|^\d{1,3}, \p{Lu}/u.test(piece.text)],
    ['item dash', /^[—–*•■●] ?\p{Lu}/u.test(piece.text)],
    ['label', /^(?:[QAF]\.|[QAF]\.?:|\p{Lu}[\p{L} ]{2,20} ?:) ?\p{Lu}/u.test(piece.text)],
    ['fits', fits(place)],
  ]
  return cues.flatMap(([name, is]) => (is ? [[`latin ${name}`, 1] as const] : []))
}

/** Whether the first word of a line would have stood on the line before: then it was not wrapped. */
function fits(place: Place): boolean {
  const { pieces, at } = place
  const [before, piece] = [pieces[at - 1], pieces[at]]
  if (!before || !piece) return false
  const word = piece.text.split(' ')[0] ?? ''
  return before.cells + 1 + word.length + 1 < column(place, at - 1)
}

/** How many lines in a row, this one among them, begin high as lines of verse do. */
function verseRun({ pieces, at }: Place): number {
  const inRun = (i: number) => {
    const piece = pieces[i]
    return (
      piece?.mark === 'text' &&
      isHigh(piece.text) &&
      !/\p{Ll}-$/u.test(piece.text) &&
      piece.cells < 56
    )
  }
  if (!inRun(at)) return 0
  let run = 1
  for (let i = at - 1; i > at - 6 && inRun(i); i--) run++
  for (let i = at + 1; i < at + 6 && inRun(i); i++) run++
  return run
}

function isHigh(text: string): boolean {
  return /^[^\p{L}\d]*\p{Lu}/u.test(text)
}

/** A row of a table or list: leaders, or figures at the end. */
function isRow(text: string): boolean {
  if (/\.{4}|…{2}/u.test(text) || /^\d{1,3}[.,)] ?\p{Lu}.{3,40}$/u.test(text)) return true
  const last = text.split(' ').filter(Boolean).slice(-2)
  return last.length === 2 && last.every((word) => /^\d/u.test(word))
}
