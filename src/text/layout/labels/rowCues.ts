import { remembered } from '../../patterns/remembered'
import type { Piece } from '../draft'
import { seen } from './seen'
import type { Cues, Place } from './types'

/** Lines to either side that belong to a run of short lines. */
const REACH = 6

/** Lines of lists, tables and verse are set alike, one below the other, and fall short of the column. */
export function rowCues(place: Place): Cues {
  const { pieces, at } = place
  const [above, piece, below] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (!piece) return []
  const widths = shortRun(place)
  const run = widths.length
  return seen({
    'row as above': isAlike(above, piece),
    'row as below': isAlike(piece, below),
    'row as both': isAlike(above, piece) && isAlike(piece, below),
    'row as second': isAlike(pieces[at - 2], piece) && !isAlike(above, piece),
    'row verse above': isVerse(above, piece),
    'row verse below': isVerse(piece, below),
    'row figures': endsInFigure(piece) && (endsInFigure(above) || endsInFigure(below)),
    [`row short ${run >= 5 ? 5 : run >= 3 ? 3 : 2} ${isFrame(widths) ? 'even' : 'ragged'}`]:
      run >= 2,
    'row entry': /^\S{1,8} \S/u.test(piece.text) && /^\S{1,8} \S/u.test(above?.text ?? ''),
  })
}

/** What a line is made of: `白菜3.5涨0.2` and `西红柿12跌1` are both `H9H9`. */
export const shapeOf = remembered((text: string): string =>
  text
    .replace(/\d+(?:[.:：]\d+)*/gu, '9')
    .replace(/\p{Script=Han}+/gu, 'H')
    .replace(/\p{Script=Latin}+/gu, 'A')
    .replace(/\s+/gu, '_'),
)

/** Whether two lines are made alike, of more than words. */
function isAlike(one: Piece | undefined, other: Piece | undefined): boolean {
  if (one?.mark !== 'text' || other?.mark !== 'text') return false
  const shape = shapeOf(one.text)
  return /[9_（(：:●·]/u.test(shape) && shape.length < 16 && shape === shapeOf(other.text)
}

/** Whether two lines have the same number of characters between the same marks. */
function isVerse(one: Piece | undefined, other: Piece | undefined): boolean {
  if (one?.mark !== 'text' || other?.mark !== 'text' || one.cells > 44) return false
  const skeleton = skeletonOf(one.text)
  return /H[，。]/u.test(skeleton) && skeleton === skeletonOf(other.text)
}

/** `白日依山尽，` is `HHHHH，`. */
const skeletonOf = remembered((text: string): string => text.replace(/\p{Script=Han}/gu, 'H'))

function endsInFigure(piece: Piece | undefined): boolean {
  return piece?.mark === 'text' && /[\d↑↓→%％元角分万担斤]$/u.test(piece.text) && piece.cells < 48
}

/** The widths of the lines around a place that are all narrower than any of the page's columns. */
function shortRun({ pieces, profile, at }: Place): number[] {
  const widthAt = (i: number) => {
    const piece = pieces[i]
    const isShort = piece?.mark === 'text' && piece.cells <= profile.narrowest - 4
    return isShort ? piece.cells : 0
  }
  if (widthAt(at) === 0) return []
  let [from, to] = [at, at + 1]
  while (from > at - REACH && widthAt(from - 1) > 0) from--
  while (to < at + REACH && widthAt(to) > 0) to++
  return pieces.slice(from, to).map(({ cells }) => cells)
}

/** Lines of a narrow frame of running text are of one width, but for the last of a paragraph. */
function isFrame(widths: readonly number[]): boolean {
  const most = Math.max(...widths)
  return widths.filter((width) => width >= most - 3).length > widths.length * 0.6
}
