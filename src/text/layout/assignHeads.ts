import { munkres } from 'munkres'
import { bigramsOf, sharedWeight, weigh } from './bigrams'
import type { HeadGroup, Story } from './story'

/** Below it a headline and a body do not belong together. */
const NONE = 0.42

/** Bodies further away than this are not considered. */
const REACH = 40

/** More pairs than this are assigned one by one: the optimal way takes cubic time. */
const MOST_PAIRS = 90_000

/** A headline and a body that may belong together. */
export type Pair = {
  readonly head: number
  readonly story: number
  /** Which share of the headline is found in the body. */
  readonly share: number
  readonly side: 'before' | 'after'
  /** Bodies between the two. */
  readonly apart: number
  readonly score: number
}

/**
 * Assigns headline groups to bodies. Shared rare bigrams decide, with the order that the clear pairs of
 * the page show, and nearness; the sum over the page is the best possible. A headline or a body may
 * stay alone.
 */
export function assignHeads(heads: readonly HeadGroup[], stories: readonly Story[]): Pair[] {
  if (heads.length === 0 || stories.length === 0) return []
  const found = pairsOf(heads, stories)
  const order = learnOrder(found)
  const pairs = found.map((row) => row.map((pair) => ({ ...pair, score: scoreOf(pair, order) })))
  const small = heads.length * (stories.length + heads.length) <= MOST_PAIRS
  return small ? optimal(pairs, stories.length) : greedy(pairs)
}

function pairsOf(heads: readonly HeadGroup[], stories: readonly Story[]): Pair[][] {
  const bodies = stories.map((story) => bigramsOf(story.units.map((unit) => unit.text).join('\n')))
  const weights = weigh(bodies)
  return heads.map((group, head) => {
    const grams = bigramsOf(group.text)
    const rank = stories.filter((story) => story.first < group.first).length
    const from = Math.max(0, rank - REACH)
    return stories.slice(from, rank + REACH).map((story, i) => ({
      head,
      story: from + i,
      share: sharedWeight(grams, bodies[from + i] ?? new Set(), weights),
      side: from + i >= rank ? ('before' as const) : ('after' as const),
      apart: from + i >= rank ? from + i - rank : rank - 1 - (from + i),
      score: 0,
    }))
  })
}

/** The share of clear pairs whose headline stands before the body; 0.6 when the page shows none. */
function learnOrder(pairs: readonly (readonly Pair[])[]): number {
  let before = 0.6
  let all = 1
  for (const row of pairs) {
    const [first, second] = [...row].sort((a, b) => b.share - a.share)
    if (!first || first.share < 0.3 || first.share - (second?.share ?? 0) < 0.15) continue
    all++
    if (first.side === 'before') before++
  }
  return before / all
}

function scoreOf({ share, side, apart }: Pair, order: number): number {
  const likely = side === 'before' ? order : 1 - order
  return share + 0.45 * likely + (apart === 0 ? 0.25 : -0.06 * Math.min(apart, 5))
}

/** Dummy columns, one for each headline, mean "none". */
function optimal(pairs: readonly (readonly Pair[])[], width: number): Pair[] {
  const costs = pairs.map((row, i) => {
    const line = new Array<number>(width + pairs.length).fill(8)
    for (const pair of row) line[pair.story] = 4 - pair.score
    line[width + i] = 4 - NONE
    return line
  })
  return munkres(costs).flatMap(([head, story]) => {
    const pair = pairs[head]?.find((candidate) => candidate.story === story)
    return pair ? [pair] : []
  })
}

function greedy(pairs: readonly (readonly Pair[])[]): Pair[] {
  const heads = new Set<number>()
  const stories = new Set<number>()
  return pairs
    .flat()
    .sort((a, b) => b.score - a.score)
    .filter((pair) => {
      if (pair.score < NONE || heads.has(pair.head) || stories.has(pair.story)) return false
      heads.add(pair.head)
      stories.add(pair.story)
      return true
    })
}
