import { capitalShare, isCapitals, isSmallWord, titleWords } from '../patterns/latinCase'
import type { Piece } from './draft'
import type { Cue } from './headScore'

/** A headline, or a part of one, is not longer. */
const MOST_LINES = 3

const capitals: Cue = ({ text }) => {
  const words = titleWords(text)
  if (words.length === 0) return 0
  if (!/\p{Ll}/u.test(text)) return isCapitals(text) ? 2.5 : 0
  if (/^[\p{Ll}]/u.test(text)) return -3
  const capital = capitalShare(text)
  if (capital >= 0.8 && words.length >= 3) return 2.2
  if (capital === 1 && words.length === 2) return 1
  return capital >= 0.6 && words.length >= 4 ? 0.8 : 0
}

/** `GRAND REGATTA.`: what stands in capitals may end as old headlines did. */
const period: Cue = ({ text }) => {
  if (isCapitals(text)) return 0
  return (/\.["”)]?$/u.test(text) ? -4 : 0) + (/[.] [A-Z]/u.test(text) ? -1.5 : 0)
}

/** Text that goes on in lower case, or stops at a small word, is a line of a column. */
const goesOn: Cue = ({ text }, { pieces, at }) => {
  const after = pieces[at + 1]
  const lower = after?.gap === 0 && /^\p{Ll}/u.test(after.text) && /\p{Ll}/u.test(text)
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return (lower ? -2.5 : 0) + (isSmallWord(last) && /\p{Ll}/u.test(text) ? -1.5 : 0)
}

/** A few lines between blank ones, in title case all through, are a headline or its deck. */
const titled: Cue = (piece, { pieces, at, profile }) => {
  if (!profile.apart || piece.mark !== 'text') return 0
  const block = blockOf(pieces, at)
  const text = block.map((line) => line.text).join(' ')
  if (block.length > MOST_LINES && profile.apart === 'paragraphs' && !isCapitals(piece.text))
    return -3
  if (block.length > MOST_LINES || isCapitals(text) || titleWords(text).length < 2) return 0
  if (/["”’,;]$/u.test(text) || capitalShare(text) < 1) return 0
  if (!text.endsWith('.')) return 1.5
  const words = titleWords(text).length
  if (block.length > 1 && words >= 5) return 12
  return !/[.] \p{Lu}/u.test(text) || words >= 6 ? 7 : 1
}

/** `Farmers Put Up the Money.` right below capitals is their deck. */
const deck: Cue = ({ text, gap }, { pieces, at }) => {
  const below = gap === 0 && isCapitals(pieces[at - 1]?.text ?? '')
  if (!below || !text.endsWith('.') || isCapitals(text)) return 0
  return capitalShare(text) === 1 && titleWords(text).length >= 3 ? 5 : 0
}

/** The lines that stand with a piece without a blank one, those in capitals above it left out. */
function blockOf(pieces: readonly Piece[], at: number): Piece[] {
  let from = at
  while (from > 0 && at - from <= MOST_LINES && isOpen(pieces, from)) from--
  let to = at + 1
  while (to < pieces.length && to - at <= MOST_LINES && pieces[to]?.gap === 0) to++
  return pieces.slice(from, to)
}

function isOpen(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.gap === 0 && !isCapitals(pieces[at - 1]?.text ?? '')
}

/** What tells a headline line in Latin letters from text. */
export const LATIN_CUES: readonly Cue[] = [capitals, period, goesOn, titled, deck]
