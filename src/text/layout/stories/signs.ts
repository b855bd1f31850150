import { worth } from '../labels/labelPieces'
import { gapAt } from './extend'
import type { Chain, Page, Reading } from './types'

/** How sure the reading of a page was of one story; in the scores of readings. */
export type StorySigns = {
  /** What spoke for its first paragraph beginning a story, and for the one below its last. */
  readonly start: number
  readonly end: number
  /** What spoke most for a story beginning inside of it. */
  readonly inside: number
  /** The share of the readings followed to the end that have the same story with the same headline. */
  readonly agree: number
  readonly paragraphs: number
}

/** Gives the signs of each story of the best reading, by the rank of its first paragraph. */
export function signsOf(page: Page, readings: readonly Reading[]): Map<number, StorySigns> {
  const [best] = readings
  if (!best) return new Map()
  const starts = toList(best.starts).reverse()
  const stories = readings.map(storiesOf)
  const borders = page.at.map((_, rank) => worth(gapAt(page, rank).border, page.table))
  return new Map(
    starts.map((from, i) => {
      const to = starts[i + 1] ?? page.at.length
      const key = stories[0]?.get(from) ?? ''
      const agree = stories.filter((one) => one.get(from) === key).length / readings.length
      const inside = Math.max(...borders.slice(from + 1, to), -Infinity)
      const end = borders[to] ?? 0
      return [from, { start: borders[from] ?? 0, end, inside, agree, paragraphs: to - from }]
    }),
  )
}

/** Each story of a reading, by its first paragraph: where it ends and the lines of its headline. */
function storiesOf(reading: Reading): Map<number, string> {
  const starts = toList(reading.starts).reverse()
  const claims = toList(reading.claims)
  return new Map(
    starts.map((from, i) => {
      const heads = claims.filter(({ story }) => story === from).flatMap(({ units }) => units)
      const lines = heads.map(({ pieces }) => pieces[0]?.lines[0]).sort()
      return [from, `${starts[i + 1] ?? 'end'} ${lines.join()}`]
    }),
  )
}

function toList<T>(chain: Chain<T>): T[] {
  const list: T[] = []
  for (let one = chain; one; one = one.rest) list.push(one.head)
  return list
}
