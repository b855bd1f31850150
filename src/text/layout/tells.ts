import { endsSentence } from '../patterns/scripts'
import type { Piece } from './draft'

/** What blank lines and indents tell on a page: positive where they mean that a paragraph begins. */
export type Tells = {
  /** Of a gap wider than usual, and of one that is not. */
  readonly wide: number
  readonly usual: number
  /** Of a line with an indent, and of one without. */
  readonly indented: number
  readonly flush: number
}

/** More than this no sign tells by itself. */
const MOST = 3

/**
 * Learns from lines that tell without them what blank lines and indents mean here: below a short line with
 * an end mark a paragraph begins, and below a full one in mid-sentence it goes on. As logarithms of odds.
 */
export function tellsOf(
  pieces: readonly Piece[],
  page: {
    readonly gap: number
    readonly around: readonly number[]
    readonly paragraphLines: boolean
  },
): Tells {
  const sure = { begins: counter(), goesOn: counter() }
  for (let i = 1; i < pieces.length; i++) {
    const [before, piece] = [pieces[i - 1], pieces[i]]
    if (!before || !piece || before.mark !== 'text' || piece.mark !== 'text') continue
    const column = page.around[i - 1] ?? 0
    const ends = endsSentence(before.text)
    const short = before.cells < column - 8
    const full = page.paragraphLines ? before.cells > 40 : Math.abs(before.cells - column) <= 3
    if (ends && (short || page.paragraphLines)) count(sure.begins, piece, page.gap)
    else if (!ends && full) count(sure.goesOn, piece, page.gap)
  }
  const odds = (of: (one: Counter) => number) => {
    const [p, q] = [
      share(of(sure.begins), sure.begins.all),
      share(of(sure.goesOn), sure.goesOn.all),
    ]
    return Math.max(-MOST, Math.min(MOST, Math.log(p / q)))
  }
  return {
    wide: odds(({ wide }) => wide),
    usual: odds(({ wide, all }) => all - wide),
    indented: odds(({ indented }) => indented),
    flush: odds(({ indented, all }) => all - indented),
  }
}

type Counter = { all: number; wide: number; indented: number }

const counter = (): Counter => ({ all: 0, wide: 0, indented: 0 })

function count(of: Counter, piece: Piece, gap: number): void {
  of.all++
  if (piece.gap > gap) of.wide++
  if (piece.indent > 1) of.indented++
}

const share = (n: number, all: number): number => (n + 0.5) / (all + 1)
