import type { Assigned } from './assignHeads'
import type { Unit } from './draft'
import type { HeadGroup, Loose, Story } from './story'

/** A body with everything loose that belongs to it. */
export type Whole = {
  readonly story: Story
  readonly heads: readonly Unit[]
  readonly bylines: readonly Unit[]
  readonly pair: Assigned | null
}

/**
 * Attaches what is still loose to the bodies: headline groups as assigned, a byline with the headline above it or the body beside it. The rest stays unplaced.
 */
export function attachLoose(input: {
  readonly stories: readonly Story[]
  readonly loose: readonly Loose[]
  readonly groups: readonly HeadGroup[]
  readonly pairs: readonly Assigned[]
}): { wholes: Whole[]; unplaced: Unit[] } {
  const { stories, loose, groups, pairs } = input
  const owner = ownersOf(groups, pairs, stories)
  const bylines = new Map<number, number>()
  const places = placesOf(stories)
  for (const item of loose) {
    if (item.unit.kind === 'head' || item.unit.kind === 'furniture') continue
    const story = owner.get(item.at - 1) ?? bylines.get(item.at - 1) ?? besideOf(item, places)
    if (story !== undefined) bylines.set(item.at, story)
  }
  for (const [at, story] of cutParts({ stories, loose, owner, bylines })) bylines.set(at, story)
  const heads = byStory(loose, owner)
  const marks = byStory(loose, bylines)
  const paired = new Map(pairs.map((pair) => [pair.story, pair]))
  return {
    wholes: stories.map((story, s) => ({
      story,
      heads: heads.get(s) ?? [],
      bylines: marks.get(s) ?? [],
      pair: paired.get(s) ?? null,
    })),
    unplaced: loose.filter(({ at }) => !owner.has(at) && !bylines.has(at)).map(({ unit }) => unit),
  }
}

/** The loose units of each story, in the page's order. */
function byStory(loose: readonly Loose[], story: Owners): Map<number, Unit[]> {
  const units = new Map<number, Unit[]>()
  for (const { unit, at } of loose) {
    const s = story.get(at)
    if (s === undefined) continue
    const own = units.get(s)
    if (own) own.push(unit)
    else units.set(s, [unit])
  }
  return units
}

/**
 * Which story each headline unit belongs to, by its place. What stands beside a headline right above its
 * body and fits no other body is its kicker or deck.
 */
function ownersOf(
  groups: readonly HeadGroup[],
  pairs: readonly Assigned[],
  stories: readonly Story[],
): Map<number, number> {
  const owner = new Map<number, number>()
  const above = new Map<number, number>()
  const claim = (group: HeadGroup, story: number) => {
    for (const at of group.places) owner.set(at, story)
  }
  for (const pair of pairs) {
    const group = groups[pair.head]
    if (!group) continue
    claim(group, pair.story)
    if (pair.side !== 'before' || pair.apart > 0) continue
    for (const at of group.places) above.set(at, pair.story)
  }
  for (const group of groups) {
    if (owner.has(group.first)) continue
    const own = group.extra ? stories.findIndex(({ first }) => first === group.story) : -1
    if (own >= 0) {
      claim(group, own)
      continue
    }
    const story = above.get(group.last + 1) ?? above.get(group.first - 1)
    if (story !== undefined) claim(group, story)
  }
  return owner
}

type Owners = ReadonlyMap<number, number>

/**
 * Only whole lines can be unplaced: a loose part of a line goes with the story that owns another part of
 * it, `（上接1版）` before a caption for one.
 */
function cutParts(page: {
  readonly stories: readonly Story[]
  readonly loose: readonly Loose[]
  readonly owner: Owners
  readonly bylines: Owners
}): [number, number][] {
  const { stories, loose, owner, bylines } = page
  const storyOf = new Map<number, number>()
  const note = (unit: Unit, story: number) => {
    for (const number of cutLines(unit)) storyOf.set(number, story)
  }
  stories.forEach((story, s) => story.units.forEach((unit) => note(unit, s)))
  for (const { unit, at } of loose) {
    const story = owner.get(at) ?? bylines.get(at)
    if (story !== undefined) note(unit, story)
  }
  return loose.flatMap(({ unit, at }): [number, number][] => {
    const story = cutLines(unit).map((number) => storyOf.get(number))[0]
    const free = !owner.has(at) && !bylines.has(at)
    return free && story !== undefined ? [[at, story]] : []
  })
}

/** The lines of which a unit has only a part. */
function cutLines(unit: Unit): number[] {
  return unit.pieces.filter(({ cut }) => cut.before || cut.after).flatMap(({ lines }) => lines)
}

/** The first body that ends at a unit, and the first that begins at one, by the unit's place. */
type Places = {
  readonly ends: ReadonlyMap<number, number>
  readonly begins: ReadonlyMap<number, number>
}

function placesOf(stories: readonly Story[]): Places {
  const ends = new Map<number, number>()
  const begins = new Map<number, number>()
  stories.forEach(({ kind, first, last }, s) => {
    if (kind !== 'pointer' && !ends.has(last)) ends.set(last, s)
    if (kind === 'article' && !begins.has(first)) begins.set(first, s)
  })
  return { ends, begins }
}

/** The body that begins right after a mark, or ended right before it. */
function besideOf(item: Loose, { ends, begins }: Places): number | undefined {
  const before = ends.get(item.at - 1)
  const after = begins.get(item.at + 1)
  if (item.unit.kind === 'byline') return after ?? before
  if (item.unit.kind === 'from') return after
  return before ?? after
}
