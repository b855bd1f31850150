import type { Random } from '../copy/types'
import type { Habits } from './habits'
import type { Setup } from './setStory'
import { resembles } from './resembles'
import { parts } from './tells'
import type { Galley, Story } from './types'

type Order = {
  readonly setups: readonly Setup[]
  readonly habits: Habits
  readonly random: Random
}

/** A group of galleys between which nothing foreign may come. */
export type Group = readonly Galley[]

type Stand = 'before' | 'after' | 'collected' | 'collected first' | 'away'

/**
 * Brings headings and bodies of the stories into the order in which the house's extractor gives them. A
 * heading moves away from its body only where its words lead back, two bodies touch only where the
 * eye sees the seam.
 */
export const arrange = (order: Order): Group[] => {
  const { setups, habits } = order
  const stories = setups.map(({ story }) => story)
  const groups: Group[] = []
  const waiting: { heads: Group; left: number }[] = []
  for (let at = 0; at < setups.length; at++) {
    const setup = setups[at] as Setup
    const next = setups[at + 1]
    const stand = standOf(order, setup, next, stories)
    if (next !== undefined && stand.startsWith('collected')) {
      groups.push(collected(setup, next, stand === 'collected first'))
      at++
    } else if (stand === 'away') {
      groups.push([...setup.frames])
      waiting.push({ heads: headOf(setup), left: 3 })
    } else groups.push(besides(order, setup, stand, stories))
    for (const entry of waiting) entry.left--
    groups.push(...waiting.filter(({ left }) => left === 0).map(({ heads }) => heads))
  }
  groups.push(...waiting.filter(({ left }) => left > 0).map(({ heads }) => heads))
  return habits.heads.stand === 'before' ? withEarlyHeads(order, groups) : groups
}

const headOf = ({ head }: Setup): Galley[] => (head === null ? [] : [head])

const standOf = (
  { habits, random }: Order,
  setup: Setup,
  next: Setup | undefined,
  page: readonly Story[],
): Stand => {
  const { stand } = habits.heads
  const seam = next !== undefined && parts(setup.story, next.story, habits)
  const moves = setup.head !== null && resembles(setup.story, page)
  switch (stand) {
    case 'before':
    case 'after':
      return stand
    case 'mixed':
      return moves && random.chance(0.4) ? 'after' : 'before'
    case 'away':
      return moves && seam && random.chance(0.4) ? 'away' : 'after'
    case 'collected':
    case 'collected first': {
      const both = setup.head !== null && next?.head != null && seam
      if (both && random.chance(0.6)) return stand
      return stand === 'collected' ? 'after' : 'before'
    }
  }
}

/** Two bodies, then both their headings in the same order; or both headings first. */
const collected = (one: Setup, two: Setup, first: boolean): Group => {
  const heads = [...headOf(one), ...headOf(two)]
  const bodies = [...one.frames, ...two.frames]
  return first ? [...heads, ...bodies] : [...bodies, ...heads]
}

/** A story whose heading stands next to its body, or between the frames of it. */
const besides = (
  { habits, random }: Order,
  setup: Setup,
  stand: Stand,
  page: readonly Story[],
): Group => {
  const { frames } = setup
  const head = headOf(setup)
  const inside =
    frames.length > 1 &&
    habits.frames.between === 'headline' &&
    habits.heads.stand !== 'before' &&
    resembles(setup.story, page) &&
    random.chance(0.6)
  if (inside) return [...frames.slice(0, 1), ...head, ...frames.slice(1)]
  return stand === 'after' ? [...frames, ...head] : [...head, ...frames]
}

/** Where headings come first, that of the next story may come between two frames of a body. */
const withEarlyHeads = ({ setups, habits, random }: Order, groups: readonly Group[]): Group[] => {
  if (habits.frames.between !== 'headline') return [...groups]
  const out: Group[] = []
  for (const [at, group] of groups.entries()) {
    const before = out.at(-1)
    const story = setups[at]?.story
    const last = before?.at(-1)
    const open = before?.filter(({ part, item }) => part === 'body' && item === last?.item) ?? []
    const moves = story !== undefined && group[0]?.part === 'head' && open.length > 1
    if (
      !moves ||
      !resembles(
        story,
        setups.map((setup) => setup.story),
      ) ||
      !random.chance(0.6)
    ) {
      out.push(group)
      continue
    }
    out.pop()
    out.push([
      ...(before ?? []).slice(0, -1),
      ...group.slice(0, 1),
      ...(last ? [last] : []),
      ...group.slice(1),
    ])
  }
  return out
}
