import { munkres } from 'munkres'
import { fit, NONE, pairsOf, type Bodies, type Pair } from './headPairs'
import type { HeadGroup } from './story'

/** More pairs than this are assigned one by one: the optimal way takes cubic time. */
const MOST_PAIRS = 60_000

/** A headline group, by its place among the groups, with the body it goes to. */
export type Assigned = Pair & { readonly head: number; readonly score: number }

/**
 * Gives headline groups their bodies: as the page was read, and what the reading left over so that the
 * sum of the fits is the best possible. A headline or a body may stay alone.
 */
export function assignHeads(input: {
  readonly groups: readonly HeadGroup[]
  readonly bodies: Bodies
  readonly order: number
}): Assigned[] {
  const { groups, bodies, order } = input
  const read: Assigned[] = []
  const rows: Assigned[][] = []
  const taken = new Set<number>()
  groups.forEach((group, head) => {
    const pairs = pairsOf(group, bodies).map((pair) => ({ ...pair, head, score: fit(pair, order) }))
    const own = pairs.find(({ claimed }) => claimed)
    if (own) {
      read.push(own)
      taken.add(own.story)
    } else if (!group.extra) rows.push(pairs)
  })
  const free = rows.map((row) => row.filter(({ story }) => !taken.has(story)))
  const width = bodies.stories.length
  if (free.length === 0 || width === 0) return read
  const rest =
    free.length * (width + free.length) <= MOST_PAIRS ? optimal(free, width) : greedy(free)
  return [...read, ...rest]
}

/** Dummy columns, one for each headline, mean "none". */
function optimal(rows: readonly (readonly Assigned[])[], width: number): Assigned[] {
  const costs = rows.map((row, i) => {
    const line = new Array<number>(width + rows.length).fill(8)
    for (const pair of row) line[pair.story] = 4 - pair.score
    line[width + i] = 4 - NONE
    return line
  })
  return munkres(costs).flatMap(([row, story]) => {
    const pair = rows[row]?.find((candidate) => candidate.story === story)
    return pair && pair.score > NONE ? [pair] : []
  })
}

function greedy(rows: readonly (readonly Assigned[])[]): Assigned[] {
  const heads = new Set<number>()
  const stories = new Set<number>()
  return rows
    .flat()
    .sort((a, b) => b.score - a.score)
    .filter((pair) => {
      if (pair.score < NONE || heads.has(pair.head) || stories.has(pair.story)) return false
      heads.add(pair.head)
      stories.add(pair.story)
      return true
    })
}
