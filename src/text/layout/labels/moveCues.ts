import { opensStory } from '../../patterns/datelines'
import { GOES_ON, hasHan } from '../../patterns/scripts'
import { opensLetter } from '../../patterns/latinLetters'
import { isCapitals, startsLow } from '../../patterns/latinCase'
import type { Label, Piece } from '../draft'
import { breakCues } from './breakCues'
import { steady } from '../network/steady'
import { isClosed } from './closed'
import { column } from './column'
import type { Cues, Place } from './types'

/** A label that cannot follow another. */
export const NEVER = -1000

/** What the step from one label to the next says, by name; null where the step cannot be. */
export function moveCues(place: Place, from: Label | null, to: Label): Cues | null {
  const inText = from === 'start' || from === 'more'
  if (to === 'more') return inText ? moreCues(place) : null
  if (to === 'start' && inText) return [...breakCues(place), ...oddsCues(place)]
  if (to === 'start') return beginCues(place, from)
  if (inText) return [[`${to} ${endOf(place)}`, 1], ...latinMark(place, endOf(place))]
  if (from === 'head' && to === 'head') return headAgain(place)
  return from === 'head' ? latinMark(place, 'after head') : []
}

/** How sure a network is of a new paragraph here. */
function oddsCues({ odds, at }: Place): Cues {
  return odds ? [['odds start', steady(odds.start(at))]] : []
}

/** A line that opens a Latin story or letter is not the further line of a paragraph. */
function moreCues({ pieces, profile, at }: Place): Cues {
  const text = pieces[at]?.text ?? ''
  if (profile.han || !(opensStory(text) || opensLetter(text))) return []
  return [['more opens', 1]]
}

/** Which mark follows a Latin line: bylines stand below headlines, credits below whole sentences. */
function latinMark({ pieces, profile, at }: Place, end: string): Cues {
  const mark = pieces[at]?.mark ?? 'text'
  return profile.han || mark === 'text' ? [] : [[`${mark} ${end}`, 1]]
}

/** What the page's end says of the last label. */
export function endCues(place: Place, from: Label): Cues {
  const inText = from === 'start' || from === 'more'
  return inText ? [[`page ${endOf(place)}`, 1]] : []
}

function beginCues({ pieces, profile, at }: Place, from: Label | null): Cues {
  const piece = pieces[at]
  if (!piece) return []
  const signs: readonly (readonly [string, boolean])[] = [
    [`begin after ${from ?? 'nothing'}`, true],
    ['begin opens', opensStory(piece.text)],
    ['begin short and whole', isClosed(piece) && piece.cells < 20],
    ['begin short', !isClosed(piece) && piece.cells < 24 && !profile.paragraphLines],
    ['begin flush', profile.indented && piece.indent <= 1],
    ['begin indented', profile.indented && piece.indent > 1],
    ['begin lower', startsLow(piece.text)],
  ]
  return signs.flatMap(([name, is]) => (is ? [[name, 1] as const] : []))
}

/** How the line before ends that the text leaves off with. */
function endOf(place: Place): string {
  const { pieces, profile, at } = place
  const before = pieces[at - 1]
  if (!before) return 'after nothing'
  if (before.cut.after) return 'after cut'
  const end = isClosed(before) ? 'closed' : GOES_ON.test(before.text) ? 'goes on' : 'open'
  if (profile.paragraphLines) return `after ${end} p`
  const full = before.cells >= column(place, at - 1) - 3
  return `after ${end} ${full ? 'full' : 'short'}`
}

/** Whether two Latin headline lines are set alike, and whether the first is whole. */
function latinAgain(before: Piece | undefined, piece: Piece | undefined): Cues {
  if (!before || !piece || hasHan(piece.text)) return []
  const [upper, lower] = [isCapitals(before.text), isCapitals(piece.text)]
  const set = upper === lower ? 'alike' : upper ? 'capitals above' : 'capitals below'
  const low = startsLow(piece.text) ? 'low' : 'high'
  return [
    [`heads ${set}`, 1],
    [`heads ${/\.$/u.test(before.text) ? 'whole' : 'open'} ${low}`, 1],
  ]
}

function headAgain({ pieces, profile, at }: Place): Cues {
  const gap = pieces[at]?.gap ?? 0
  return [
    ...latinAgain(pieces[at - 1], pieces[at]),
    [gap < profile.gap ? 'heads tight' : gap > profile.gap ? 'heads apart' : 'heads usual', 1],
  ]
}
