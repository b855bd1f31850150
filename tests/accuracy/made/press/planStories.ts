import type { Desk, Genre, Order, Random } from '../copy/types'
import type { Habits } from './habits'
import { canJump, firstPart, lastPart, wholeStory } from './jump'
import { toJumpLine } from './jumpForms'
import { misprint } from './misprint'
import { captionTells, deckTells, kickerTells, standsAlone } from './tells'
import { repeatedShare } from './repeats'
import type { Story } from './types'
import { proofread } from './proofread'
import { without } from './without'

type Plan = {
  readonly habits: Habits
  readonly desk: Desk
  readonly random: Random
  readonly page: number
}

/** Orders the copy of a page from its desk and makes of it what will be printed; the lead comes first. */
export const planStories = (plan: Plan): Story[] => {
  const { mix } = plan.habits
  const { random } = plan
  const count = (range: readonly [number, number]): number => random.int(range[0], range[1])
  const kinds: (Genre | 'story')[] = [
    ...new Array<'story'>(count(mix.stories)).fill('story'),
    ...new Array<'caption'>(count(mix.captions)).fill('caption'),
    ...new Array<'pointer'>(count(mix.pointers)).fill('pointer'),
    ...new Array<'notice'>(random.chance(mix.notices) ? random.int(3, 8) : 0).fill('notice'),
  ]
  const stories: Story[] = []
  for (const kind of kinds) {
    const story = planStory(plan, kind, stories)
    if (story !== null) stories.push(story)
  }
  return stories
}

/** A story that a careful reader could tell from the others of its page; null where none comes. */
const planStory = (plan: Plan, kind: Genre | 'story', stories: readonly Story[]): Story | null => {
  const used = new Set(stories.map(({ copy }) => copy.headline.join(' ')).filter(Boolean))
  const written = stories.map((story) => story.copy)
  for (let attempt = 0; attempt < 16; attempt++) {
    const genre = kind === 'story' ? pickGenre(plan) : kind
    const order = toOrder(plan, genre, stories.length)
    const copy = proofread(plan.desk.writer.write(order))
    if (kind === 'story' && used.has(copy.headline.join(' '))) continue
    if (kind === 'story' && repeatedShare(copy, written) > (attempt < 10 ? 0.3 : 0.6)) continue
    const opens = ['news', 'brief'].includes(genre) && order.dateline !== 'none'
    const story = printed(plan, wholeStory(stories.length, copy, opens))
    if (canBeTold(story, plan)) return story
  }
  return null
}

const pickGenre = ({ habits, desk, random }: Plan): Genre => {
  const weights = Object.entries(habits.mix.genres) as [Genre, number][]
  const known = weights.filter(([genre]) => desk.writer.genres.includes(genre))
  let left = random.next() * known.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [genre, weight] of known) {
    left -= weight
    if (left < 0) return genre
  }
  return 'news'
}

const toOrder = ({ habits, random }: Plan, genre: Genre, place: number): Order => {
  const news = genre === 'news' || genre === 'brief'
  const lengths = news ? LENGTHS : LENGTHS.filter((length) => length !== 'short')
  return {
    genre,
    random,
    dateline: news ? random.pick(habits.mix.datelines) : 'none',
    credit: random.pick(habits.mix.credits),
    length: place === 0 && random.chance(0.7) ? 'long' : random.pick(lengths),
  }
}

const LENGTHS: readonly Order['length'][] = ['short', 'middle', 'long', 'long']

/** The story as its page has it: cut for a jump, without what was lost or cannot be told, misprinted. */
const printed = (plan: Plan, story: Story): Story => {
  const { habits, random } = plan
  const jumped = jump(plan, story)
  const bare = random.chance(habits.heads.missing) ? withoutHead(jumped, habits) : jumped
  const titled = plan.habits.mix.titled || bare.copy.kind !== 'notice' ? bare : untitled(bare)
  const plain = withoutDoubtful(titled, habits)
  return { ...plain, copy: misprint({ copy: plain.copy, share: habits.misprints, random }) }
}

const jump = ({ habits, random, page }: Plan, story: Story): Story => {
  const { language, jumps } = habits
  if (!canJump(story.copy)) return story
  const far = random.pick([2, 3, 4, 5, 6, 7, 8].filter((other) => other !== page))
  if (random.chance(jumps.share)) {
    const on = toJumpLine({ language, way: 'on', form: jumps.form, page: far })
    return { ...story, on, copy: firstPart({ copy: story.copy, random }, on) }
  }
  if (!random.chance(jumps.takenUp)) return story
  const from = toJumpLine({ language, way: 'from', form: jumps.form, page: page === 1 ? far : 1 })
  return { ...story, from, opens: true, copy: lastPart({ copy: story.copy, random }, from) }
}

const withoutHead = (story: Story, habits: Habits): Story =>
  story.copy.kind === 'article' && standsAlone(story, habits) ? untitled(story) : story

const untitled = (story: Story): Story => ({
  ...story,
  copy: { ...without(story.copy, 'kicker', 'deck'), headline: [] },
})

const withoutDoubtful = (story: Story, habits: Habits): Story => {
  const { copy } = story
  const plain = kickerTells(copy, habits) ? copy : without(copy, 'kicker')
  return { ...story, copy: deckTells(copy, habits) ? plain : without(plain, 'deck') }
}

/** Notices have titles, all of a page, or none has and each is one paragraph. */
const canBeTold = (story: Story, { habits }: Plan): boolean => {
  const { copy } = story
  if (copy.kind === 'caption') return captionTells(copy)
  if (copy.kind === 'notice') {
    return habits.mix.titled ? copy.headline.length > 0 : copy.paragraphs.length === 1
  }
  return copy.kind === 'pointer' || copy.headline.length > 0 || standsAlone(story, habits)
}
