import type { Random } from '../copy/types'
import { breakText } from './breakText'
import { cellsOf, setInHan } from './cells'
import type { Habits } from './habits'
import { shadowLine, shadowRuns } from './shadow'
import type { Join, Owner, Role, SetLine, Story } from './types'
import { canStand, upright } from './upright'

type Heading = {
  readonly story: Story
  readonly habits: Habits
  readonly width: number
  readonly random: Random
}

/** The ranks of a heading, each set apart, so that a page can let them drift from each other. */
export type Ranks = {
  readonly kicker: readonly SetLine[]
  readonly headline: readonly SetLine[]
  readonly deck: readonly SetLine[]
  readonly byline: readonly SetLine[]
}

/** Sets kicker, headline, deck and byline of a story in the shapes that its house has. */
export const setHead = (heading: Heading): Ranks => {
  const { story, habits, random } = heading
  const { copy } = story
  const lines = headlineLines(heading)
  const deck = copy.deck ?? ''
  const standing =
    random.chance(habits.heads.vertical) &&
    copy.headline.every(canStand) &&
    (deck === '' || (deck.startsWith('——') && canStand(deck)))
  if (standing) return standingRanks(heading)
  const shape = shaper(heading)
  return {
    kicker: rank(heading, 'kicker', copy.kicker === undefined ? [] : [copy.kicker]),
    headline: rank(heading, 'headline', broken(lines, heading)).map(shape),
    deck: rank(heading, 'deck', folded(deck, heading)).map(shape),
    byline: rank(heading, 'byline', copy.byline === undefined ? [] : [copy.byline]),
  }
}

const ownerOf = (story: Story, role: Role): Owner => ({ item: story.item, role, paragraph: null })

const rank = ({ story }: Heading, role: Role, lines: readonly string[]): SetLine[] =>
  lines.map((text, i) => ({
    text,
    owners: [ownerOf(story, role)],
    join: (i === 0 ? 'rank' : 'title') satisfies Join,
  }))

const standingRanks = (heading: Heading): Ranks => {
  const { story } = heading
  const { copy } = story
  const columns = copy.headline.flatMap((line) => line.split(/[ \u3000]/u))
  return {
    kicker: rank(heading, 'kicker', copy.kicker === undefined ? [] : [copy.kicker]),
    headline: upright({ columns, owner: ownerOf(story, 'headline'), join: 'rank' }),
    deck:
      copy.deck === undefined
        ? []
        : upright({ columns: [copy.deck], owner: ownerOf(story, 'deck'), join: 'column' }),
    byline: rank(heading, 'byline', copy.byline === undefined ? [] : [copy.byline]),
  }
}

/** As the editor broke it, or run into one line, or broken once more where the frame is narrow. */
const headlineLines = (heading: Heading): string[] => {
  const { story, habits, random } = heading
  const { headline } = story.copy
  if (habits.line.kind === 'paragraph' || random.chance(0.25)) {
    const gap = setInHan(habits.language) && random.chance(0.5) ? '　' : ' '
    return headline.length === 0 ? [] : [headline.join(gap)]
  }
  return headline.flatMap((line) => folded(line, heading))
}

/** Breaks a rank to a measure somewhat wider than the column's; headline type is larger. */
const folded = (text: string, { habits, width }: Heading): string[] => {
  if (text === '') return []
  const wide =
    habits.line.kind === 'paragraph' ? 0 : Math.max(width, setInHan(habits.language) ? 14 : 24)
  const whole = { language: habits.language, line: { kind: 'paragraph', cut: 0 } } as const
  return breakText({ text, width: wide, indent: 0, habits: whole }).map((line) => line.text.trim())
}

/** Lets the last character fall on a line of its own: `抢在霜前⏎头`. */
const broken = (lines: readonly string[], { habits, random }: Heading): string[] => {
  const last = lines.at(-1) ?? ''
  const may = setInHan(habits.language) && /\p{Script=Han}{2}$/u.test(last) && cellsOf(last) >= 5
  if (!may || !random.chance(habits.heads.broken)) return [...lines]
  return [...lines.slice(0, -1), last.slice(0, -1), last.slice(-1)]
}

/** Chooses how a heading's lines look: plain, shadowed, letter-spaced. */
const shaper = ({ habits, random }: Heading): ((line: SetLine) => SetLine) => {
  const { shadow, spaced } = habits.heads
  const shadowed = random.chance(shadow.share)
  const wide = !shadowed && random.chance(spaced) && setInHan(habits.language)
  const twice = shadow.by === 'line' ? shadowLine : shadowRuns
  return (line) => {
    const short = [...line.text].length < 4
    if (shadowed && !short) return { ...line, text: twice(line.text), fixed: true }
    if (!wide || /[A-Za-z0-9]/u.test(line.text)) return line
    const gap = short ? '　' : ' '
    return { ...line, text: [...line.text.replace(/[ \u3000]/gu, '')].join(gap), fixed: true }
  }
}
