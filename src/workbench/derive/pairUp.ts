import { likeness, pairsOf } from './similarity'

type Text = { readonly text: string }

/** Less alike than this, two paragraphs are not one that was corrected. */
const ALIKE = 0.5

/** More than this are not compared one by one. */
const MOST = 250_000

/**
 * Pairs of places in two lists of paragraphs that are the same or were, in order, so that they are as
 * alike as can be in sum.
 */
export function pairUp(written: readonly Text[], printed: readonly Text[]): [number, number][] {
  const same = (i: number, j: number) => written[i]?.text === printed[j]?.text
  const least = Math.min(written.length, printed.length)
  let head = 0
  while (head < least && same(head, head)) head++
  let tail = 0
  while (tail < least - head && same(written.length - 1 - tail, printed.length - 1 - tail)) tail++
  const middle = pairMiddle(
    written.slice(head, written.length - tail),
    printed.slice(head, printed.length - tail),
  )
  return [
    ...Array.from({ length: head }, (_, i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, i): [number, number] => [
      written.length - tail + i,
      printed.length - tail + i,
    ]),
  ]
}

function pairMiddle(written: readonly Text[], printed: readonly Text[]): [number, number][] {
  if (written.length * printed.length > MOST) return []
  const [some, others] = [written, printed].map((list) => list.map(({ text }) => pairsOf(text)))
  const scoreOf = (i: number, j: number): number => {
    if (written[i]?.text === printed[j]?.text) return 2
    const score = likeness(some?.[i] ?? new Set(), others?.[j] ?? new Set())
    return score >= ALIKE ? score : 0
  }
  const best = bestSums({ rows: written.length, columns: printed.length, scoreOf })
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < written.length && j < printed.length) {
    const score = scoreOf(i, j)
    const here = best[i]?.[j] ?? 0
    if (score > 0 && here === score + (best[i + 1]?.[j + 1] ?? 0)) pairs.push([i++, j++])
    else if (here === (best[i + 1]?.[j] ?? 0)) i++
    else j++
  }
  return pairs
}

type Table = { rows: number; columns: number; scoreOf: (i: number, j: number) => number }

/** The best sum that can be had from each place to the end. */
function bestSums({ rows, columns, scoreOf }: Table): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const score = scoreOf(i, j)
      const paired = score > 0 ? score + (best[i + 1]?.[j + 1] ?? 0) : 0
      const row = best[i] as number[]
      row[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return best
}
