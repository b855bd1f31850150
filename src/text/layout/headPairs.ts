import { bigramsOf, sharedWeight, weigh, type Weights } from './bigrams'
import { isNoticeTitle } from '../patterns/notices'
import type { Profile } from './draft'
import type { HeadGroup, Story } from './story'

/** Bodies further away than this are not considered. */
const REACH = 40

/** A headline and a body that may belong together. */
export type Pair = {
  readonly story: number
  /** Which share of the headline is found in the body. */
  readonly share: number
  readonly side: 'before' | 'after'
  /** Bodies between the two. */
  readonly apart: number
  /** What the bodies between cost: Western headlines seldom stand far from their body. */
  readonly far: number
  /** Whether the headline names a notice. */
  readonly title: boolean
  /** Whether the body follows the headline without the blank line that parts stories on the page. */
  readonly tight: boolean
  /** Whether the page was read with this headline over this body. */
  readonly claimed: boolean
}

/** What is known of the bodies of a page, made once for all of its headlines. */
export type Bodies = {
  readonly stories: readonly Story[]
  readonly grams: readonly ReadonlySet<string>[]
  readonly weights: Weights
  /** Places of the bodies that take a headline, ascending. */
  readonly open: readonly number[]
  readonly page: Pick<Profile, 'apart' | 'han'>
}

/** Prepares the bodies: captions and pointers take no headline. */
export function toBodies(stories: readonly Story[], page: Bodies['page']): Bodies {
  const grams = stories.map((story) => bigramsOf(story.units.map((unit) => unit.text).join('\n')))
  const open = stories.flatMap((story, i) => (story.kind === 'article' ? [i] : []))
  const weights = weigh(open.map((i) => grams[i] ?? new Set<string>()))
  return { stories, grams, open, weights, page }
}

/** Gives a headline group's pairs with the bodies around it. */
export function pairsOf(group: HeadGroup, bodies: Bodies): Pair[] {
  const { stories, grams, weights, open, page } = bodies
  const rank = rankOf(group.first, { stories, open })
  const from = Math.max(0, rank - REACH)
  const units = group.units.map((unit) => bigramsOf(unit.text))
  const all = bigramsOf(group.text)
  const title = group.units.some((unit) => isNoticeTitle(unit.text))
  return open.slice(from, rank + REACH).map((story, i) => {
    const body = grams[story] ?? new Set<string>()
    const best = Math.max(...units.map((unit) => sharedWeight(unit, body, weights)))
    const place = from + i
    const apart = place >= rank ? place - rank : rank - 1 - place
    return {
      story,
      share: 0.6 * best + 0.4 * sharedWeight(all, body, weights),
      title,
      claimed: group.story !== null && !group.extra && stories[story]?.first === group.story,
      tight: page.apart === 'stories' && isTight(group, stories[story]),
      side: place >= rank ? ('before' as const) : ('after' as const),
      apart,
      far: (page.han ? 0.06 : 0.15) * Math.min(apart, 5),
    }
  })
}

function isTight(group: HeadGroup, story: Story | undefined): boolean {
  return story?.first === group.last + 1 && story.units[0]?.pieces[0]?.gap === 0
}

/** How many of the open bodies begin before a place, found by halving. */
function rankOf(place: number, { stories, open }: Pick<Bodies, 'stories' | 'open'>): number {
  let [low, high] = [0, open.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stories[open[middle] ?? 0]?.first ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Below it a headline and a body do not belong together. */
export const NONE = 0.42

/** How well a headline and a body fit: shared words, the order usual on the page, nearness, blanks. */
export function fit({ share, side, apart, far, title, tight }: Pair, page: number): number {
  // The title of a notice stands above it on every page.
  const order = title ? Math.max(page, 0.9) : page
  const likely = side === 'before' ? order : 1 - order
  const near = apart === 0 ? 0.25 : -far
  return 1.2 * share + 0.45 * likely + near + (tight ? 0.5 : 0)
}
