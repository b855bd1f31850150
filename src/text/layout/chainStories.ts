import { joinHeadline } from '../joinLines'
import type { Profile, Unit } from './draft'
import { isCut } from './isCut'
import { readStories, type StoryWeights } from './stories/readStories'
import type { StorySigns } from './stories/signs'
import type { HeadGroup, Loose, Story } from './story'

export type Chained = {
  readonly stories: readonly Story[]
  readonly loose: readonly Loose[]
  readonly groups: readonly HeadGroup[]
  /** The share of headlines that stand before their story. */
  readonly order: number
  /** How sure each story is, by the place of its first paragraph. */
  readonly signs: ReadonlyMap<number, StorySigns>
}

/**
 * Chains paragraphs to bodies: bodies are contiguous but for captions, headlines and marks set among
 * them. Headlines that are no subheads come back as groups, each with the body it was read with.
 */
export function chainStories(
  units: readonly Unit[],
  profile: Profile,
  weights: StoryWeights,
): Chained {
  const { starts, heads, order, signs } = readStories({ units, profile }, weights)
  const place = new Map(units.map((unit, i) => [unit, i]))
  const groups = heads.map((head) => {
    const places = head.units.map((unit) => place.get(unit) ?? 0)
    const text = head.units.map((unit) => unit.text).join('\n')
    return { ...head, text, places, first: places[0] ?? 0, last: places.at(-1) ?? 0 }
  })
  groups.sort((a, b) => a.first - b.first)
  const apart = new Set(heads.flatMap((head) => head.units))
  return { ...gather(units, starts, apart), groups, order, signs }
}

/** Builds the stories from the paragraphs that start one, and finds what is left loose. */
function gather(
  units: readonly Unit[],
  starts: ReadonlySet<number>,
  apart: ReadonlySet<Unit>,
): Pick<Chained, 'stories' | 'loose'> {
  const stories: Story[] = []
  const loose: Loose[] = []
  let open: { units: Unit[]; first: number; last: number } | null = null
  let waiting: Loose[] = []
  const close = () => {
    if (open) stories.push({ ...open, kind: 'article' })
    open = null
  }
  units.forEach((unit, i) => {
    if (unit.kind === 'caption') stories.push({ units: [unit], first: i, last: i, kind: 'caption' })
    else if (unit.kind === 'refer')
      stories.push({ units: [unit], first: i, last: i, kind: 'pointer' })
    else if (unit.kind === 'paragraph') {
      if (starts.has(i) || !open) {
        close()
        loose.push(...waiting.filter((item) => item.unit.kind !== 'from'))
        open = {
          units: waiting.filter((item) => item.unit.kind === 'from').map((item) => item.unit),
          first: i,
          last: i,
        }
      } else {
        const isInside = ({ unit: one }: Loose) => one.kind === 'head' && !apart.has(one)
        open.units.push(...joinTight(waiting.filter(isInside)))
        loose.push(...waiting.filter((item) => !isInside(item)))
      }
      waiting = []
      open.units.push(unit)
      open.last = i
    } else if (open && waiting.length === 0 && (unit.kind === 'credit' || unit.kind === 'jump')) {
      open.units.push(unit)
      open.last = i
    } else waiting.push({ unit, at: i })
  })
  close()
  loose.push(...waiting)
  return { stories: stories.sort((a, b) => a.first - b.first), loose }
}

/** Subheads whose lines stand tight are one; a part of a line beside another part stands alone. */
function joinTight(waiting: readonly Loose[]): Unit[] {
  const heads: Unit[] = []
  for (const { unit } of waiting) {
    const last = heads.at(-1)
    const first = unit.pieces[0]
    if (last && first?.gap === 0 && !isCut(last.pieces.at(-1), first)) {
      const pieces = [...last.pieces, ...unit.pieces]
      heads[heads.length - 1] = { ...last, pieces, text: joinHeadline(pieces.map((p) => p.text)) }
    } else heads.push(unit)
  }
  return heads
}
