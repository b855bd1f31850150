import type { Desk, Random } from '../copy/types'
import { randomFrom } from '../random'
import type { MadePage } from '../types'
import { arrange } from './arrange'
import { setFurniture } from './furniture'
import { glueCaptions } from './glueCaptions'
import type { Habits } from './habits'
import { label } from './label'
import { mingle } from './mingle'
import { planStories } from './planStories'
import { printPage } from './printPage'
import type { Setting } from './setting'
import { setStory, type Setup } from './setStory'
import type { Galley, Story } from './types'

type Measure = Pick<Setting, 'width' | 'turn'>

/**
 * Sets a page of a house from copy of a desk, prints it as the house's extractor gives it, and labels it
 * by the making: the same habits, desk and seed give the same page.
 */
export const makePage = (options: {
  readonly habits: Habits
  readonly desk: Desk
  readonly seed: number
}): MadePage => {
  const { habits, desk, seed } = options
  const random = randomFrom(seedOf(habits.house, seed))
  const page = random.int(1, 8)
  const stories = planStories({ habits, desk, random, page })
  const setups = stories.map((story) =>
    setStory({ story, habits, random, page: stories, ...measureOf(habits, story, random) }),
  )
  const galleys = galleysOf({ setups, habits, desk, random, page })
  const { text, lines } = printPage({ galleys, habits, random })
  const name = `${habits.house}-${seed}`
  return { name, house: habits.house, text, gold: label({ page: name, stories, lines }) }
}

const galleysOf = (options: {
  readonly setups: readonly Setup[]
  readonly habits: Habits
  readonly desk: Desk
  readonly random: Random
  readonly page: number
}): Galley[] => {
  const { setups, habits, desk, random, page } = options
  const ofKind = (...kinds: string[]): Setup[] =>
    setups.filter(({ story }) => kinds.includes(story.copy.kind))
  const groups = arrange({ setups: ofKind('article'), habits, random })
  const furniture = setFurniture({ habits, nameplate: desk.nameplate, random, page })
  const loose = ofKind('caption', 'pointer')
  const galleys = mingle({ groups, loose, notices: ofKind('notice'), furniture, habits, random })
  if (habits.captions.place === 'own') return galleys
  const captions = new Set(ofKind('caption').map(({ story }) => story.item))
  return glueCaptions({ galleys, captions })
}

/**
 * The lead and captions have the widest measure, the others one of the page's, and some bodies turn to
 * another; 0 for paragraph lines.
 */
const measureOf = (habits: Habits, { item, copy }: Story, random: Random): Measure => {
  if (habits.line.kind === 'paragraph') return { width: 0, turn: null }
  const { widths } = habits.line
  const wide = item === 0 || copy.kind === 'caption'
  const width = wide ? (widths[0] ?? 20) : random.pick(widths.length > 1 ? widths.slice(1) : widths)
  const others = widths.filter((other) => other !== width)
  const turns = copy.kind === 'article' && copy.paragraphs.length >= 5 && others.length > 0
  if (!turns || !random.chance(0.15)) return { width, turn: null }
  const paragraph = random.int(2, copy.paragraphs.length - 2)
  return { width, turn: { paragraph, width: random.pick(others) } }
}

/** Houses do not share their accidents: FNV-1a of the name, mixed with the seed. */
const seedOf = (house: string, seed: number): number => {
  let hash = 0x811c9dc5
  for (const sign of house) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (hash ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
}
