import { photoCreditStart } from '../../patterns/credits'
import { opensStory } from '../../patterns/datelines'
import {
  capitalShare,
  isCapitals,
  isSmallWord,
  titleWords,
  startsLow,
} from '../../patterns/latinCase'
import { isSalutation } from '../../patterns/letters'
import { opensLetter } from '../../patterns/latinLetters'
import { isFamilyNotice, opensAdvert } from '../../patterns/latinNotices'
import type { Piece } from '../draft'
import { isClosed } from './closed'
import { column } from './column'
import { photoAhead } from './photoAhead'
import { seen } from './seen'
import type { Cues, Place } from './types'

/** Lines to either side that tell how wide text lines are. */
const REACH = 8

/** Forms of to be and to have, and pronouns: sentences have them, headlines leave them out. */
const SENTENCE_WORDS = new Set(
  'was were had has have been is are said he she they we his her their it which who est sont était étaient avait avaient ont fut il elle ils elles on nous se que qui ist sind war waren hat hatte haben wurde wurden wird sich er sie es wir daß dass der die'.split(
    ' ',
  ),
)

/** `(To be continued.)`, `(À suivre)`, `Fortsetzung folgt`: the end of a serial's part. */
const CONTINUED =
  /^\(?(?:to be (?:continued|concluded)|à suivre|la (?:suite|fin) (?:à|au)|reproduction|fortsetzung folgt|schlu(?:ß|ss) folgt)/iu

/** What speaks for a Latin piece being a headline line, and what against it. */
export function latinHeadCues(place: Place): Cues {
  const { pieces, at } = place
  const piece = pieces[at]
  if (!piece) return []
  return [
    ...caseCues(piece, pieces[at - 1], pieces[at + 1]),
    ...kindCues(place),
    ...setCues(place),
    ...seen({ 'latin deck': isDeck(pieces, at), 'latin deck below': isDeck(pieces, at + 1) }),
  ]
}

/** `OLD MILL GRINDS⏎Farmers Put Up All⏎the Money.`: title case tight below capitals. */
export function isDeck(pieces: readonly Piece[], at: number): boolean {
  const [above, piece] = [pieces[at - 1], pieces[at]]
  if (!above || piece?.gap !== 0 || isCapitals(piece.text)) return false
  if (capitalShare(piece.text) < 0.8 || titleWords(piece.text).length < 3) return false
  return isCapitals(above.text) || (!/[.!?]$/u.test(above.text) && isDeck(pieces, at - 1))
}

function caseCues(piece: Piece, before: Piece | undefined, after: Piece | undefined): Cues {
  const { text } = piece
  const words = titleWords(text)
  const capitals = isCapitals(text)
  const share = capitalShare(text)
  const small = /\p{Ll}/u.test(text)
  return seen({
    'latin capitals': capitals,
    'latin lower first': startsLow(text),
    'latin titled': !capitals && share >= 0.8 && words.length >= 2,
    'latin half titled': !capitals && share >= 0.6 && share < 0.8 && words.length >= 3,
    'latin sentence case': !capitals && share < 0.5 && words.length >= 3,
    'latin one word': words.length === 1,
    'latin period': /\.["”’)]?$/u.test(text),
    'latin period capitals': capitals && text.endsWith('.'),
    'latin sentence inside': /\p{Ll}[.] \p{Lu}/u.test(text),
    'latin sentence word': isSentence(text),
    'latin next lower': after?.gap === 0 && /^\p{Ll}/u.test(after.text) && small,
    'latin next low': after?.gap === 0 && /^\p{Ll}/u.test(after.text),
    'latin small word last': isSmallWord(text.slice(text.lastIndexOf(' ') + 1)) && small,
    'latin hyphen last': /\p{Ll}[-‐¬]$/u.test(text),
    'latin below capitals': piece.gap === 0 && isCapitals(before?.text ?? ''),
    'latin above capitals': after !== undefined && isCapitals(after.text),
    'latin dash list': (text.match(/[;:] /gu)?.length ?? 0) > 1 || /\. [—–] /u.test(text),
    'latin figures': (text.match(/\d/gu)?.length ?? 0) > text.length * 0.25,
  })
}

function kindCues(place: Place): Cues {
  const { pieces, at } = place
  const { text } = pieces[at] ?? { text: '' }
  const next = pieces[at + 1]?.text ?? ''
  return seen({
    'latin in bracket': opensBracket(pieces[at - 1]?.text ?? ''),
    'latin photo': photoCreditStart(text) > 0,
    'latin photo ahead': photoAhead(place),
    'latin next photo': photoCreditStart(next) > 0,
    'latin to be continued': CONTINUED.test(text),
    'latin advert': opensAdvert(text),
    'latin salutation': isSalutation(text) || opensLetter(text),
    'latin next salutation': isSalutation(next) || opensLetter(next),
    'latin next advert': opensAdvert(next) || isFamilyNotice(next),
  })
}

function setCues(place: Place): Cues {
  const { pieces, profile, at } = place
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (!piece) return []
  const width = column(place, at)
  const word = after?.text.split(' ')[0]?.length ?? 0
  const low = startsLow(after?.text ?? 'a')
  const over = piece.cells - widest(place)
  const parted = before === undefined || before.mark !== 'text' || isClosed(before)
  const whole = parted && /[.!?]$/u.test(piece.text) && !low && !profile.paragraphLines
  return seen({
    'latin frame': piece.indent === 1,
    'latin wrapped': after !== undefined && piece.cells + 1 + word > width - 2,
    'latin could take next': after !== undefined && piece.cells + 3 + word < width,
    'latin flush': profile.indented && piece.indent <= 1,
    'latin indented': profile.indented && piece.indent > 1,
    'latin flush above indent': profile.indented && piece.indent <= 1 && (after?.indent ?? 0) > 1,
    'latin over 1': !profile.paragraphLines && over >= 1,
    'latin over 3': !profile.paragraphLines && over >= 3,
    'latin whole': whole,
    'latin whole opens': whole && opensStory(after?.text ?? ''),
    'latin whole noun': whole && !isSentence(piece.text),
    'latin noun': parted && !low && !isSentence(piece.text),
    'latin noun short': parted && !low && !isSentence(piece.text) && piece.cells < width * 0.8,
    'latin parted high': parted && !low,
    'latin parted low': parted && low,
  })
}

/** The cells of the widest of the lines around that are no headline by their form. */
function widest({ pieces, at }: Place): number {
  let most = 0
  for (let i = Math.max(0, at - REACH); i <= at + REACH; i++) {
    const near = pieces[i]
    if (i === at || near?.mark !== 'text' || isCapitals(near.text)) continue
    const joined = startsLow(pieces[i + 1]?.text ?? '') || /[,;-]$/u.test(near.text)
    if (joined) most = Math.max(most, near.cells)
  }
  return most === 0 ? Infinity : most
}

/** Whether a text has a word that sentences have: `it was`, `qui est`. */
function isSentence(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => SENTENCE_WORDS.has(word))
}

/** Whether a bracket is open at the end of a line. */
function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
