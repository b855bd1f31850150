import { munkres } from 'munkres'
import { dropCycles } from './dropCycles'
import { namesBoth, type PairScore } from './scorePair'

/** Below this two parts are not taken for one story. */
export const ENOUGH = 3.5

/** By so much a pair must be better than the next one of either part. */
const MARGIN = 1

/** A part without a jump line is that much less likely than one with it. */
const SILENT = 2

/** A pair that is one story, and by how much it is better than the next. */
export type SettledPair = PairScore & { readonly margin: number }

/**
 * Chooses the pairs that are one story: the best sum over the issue, each pair clearly better than any
 * other of its parts. What is settled makes the rest clearer, so that it is looked at again.
 */
export function settle(pairs: readonly PairScore[]): SettledPair[] {
  const settled: SettledPair[] = []
  for (;;) {
    const open = pairs
      .filter((pair) => !settled.some(({ from, to }) => from === pair.from || to === pair.to))
      .map((pair, _, all) => withOnly(pair, all))
    const chosen = assign(open.filter(isLinkable))
      .map((pair) => ({ ...pair, margin: marginOf(pair, open) }))
      .filter(({ margin }) => margin >= MARGIN)
    if (chosen.length === 0) return dropCycles(settled)
    settled.push(...chosen)
  }
}

/** No other pair between two pages names both: that speaks for the one that does. */
export function withOnly(pair: PairScore, all: readonly PairScore[]): PairScore {
  const isOnly = namesBoth(pair) && !rivalsOf(pair, all).some(namesBoth)
  if (!isOnly) return pair
  const { score, reasons, agrees, fits } = pair
  return { ...pair, score: score + 1, reasons: [...reasons, 'onlyPair'], agrees: agrees || fits }
}

/** Only jump lines on both sides make a link; without them it is a guess for people to see. */
const isLinkable = (pair: PairScore): boolean =>
  isMarked(pair) &&
  pair.reasons.some((reason) => reason === 'bothPages' || reason === 'onePage') &&
  pair.agrees &&
  pair.score >= ENOUGH

/** Whether both parts have a jump line that may lead to the other. */
export const isMarked = ({ from, to }: PairScore): boolean =>
  from.item.continuesOn !== null && to.item.continuedFrom !== null

/** The best assignment; each row has a column of its own that means "none". */
function assign(pairs: readonly PairScore[]): PairScore[] {
  const rows = [...new Set(pairs.map(({ from }) => from))]
  const columns = [...new Set(pairs.map(({ to }) => to))]
  if (pairs.length === 0) return []
  const best = Math.max(...pairs.map(({ score }) => score))
  const costs = rows.map((row) => {
    const line = new Array<number>(columns.length + rows.length).fill(best)
    for (const pair of pairs) {
      if (pair.from === row) line[columns.indexOf(pair.to)] = best - pair.score
    }
    return line
  })
  return munkres(costs).flatMap(([row, column]) => {
    const chosen = pairs.find(({ from, to }) => from === rows[row] && to === columns[column])
    return chosen ? [chosen] : []
  })
}

const rivalsOf = (pair: PairScore, all: readonly PairScore[]): PairScore[] =>
  all.filter(
    ({ from, to }) => (from === pair.from) !== (to === pair.to), // one part in common, not both
  )

/** How much better a pair is than the next one that would take one of its parts. */
function marginOf(pair: PairScore, all: readonly PairScore[]): number {
  const rivals = rivalsOf(pair, all).map((one) => (isMarked(one) ? one.score : one.score - SILENT))
  return pair.score - Math.max(0, ...rivals)
}
