import { joinHeadline } from '../joinLines'
import { bigramsOf, sharedWeight, weigh, type Weights } from './bigrams'
import type { Profile, Unit } from './draft'
import { boundaryScore, type Border, type Habits } from './boundaryScore'
import { opensStory } from '../patterns/datelines'
import type { Loose, Story } from './story'

/** Above it two paragraphs belong to different stories. */
const BORDER = 2

/** How many paragraphs to either side tell what a story is about. */
const REACH = 8

export type Chained = { readonly stories: readonly Story[]; readonly loose: readonly Loose[] }

/**
 * Chains paragraphs to bodies: bodies are contiguous but for captions, headlines and marks set among
 * them. Headline groups inside a body are its subheads, those between bodies are loose.
 */
export function chainStories(
  units: readonly Unit[],
  page: Pick<Profile, 'gap' | 'apart'>,
): Chained {
  const at = units.flatMap((unit, i) => (unit.kind === 'paragraph' ? [i] : []))
  const grams = units.map((unit) => bigramsOf(unit.text))
  const weights = weigh(at.map((i) => grams[i] ?? new Set<string>()))
  const habits = habitsOf(units, at, page)
  const starts = at.filter((to, k) => {
    const from = at[k - 1]
    if (from === undefined) return true
    const border = borderOf({ units, grams, weights, at, k, from, to })
    return boundaryScore(border, habits) > BORDER
  })
  return gather(units, at, new Set(starts))
}

type Place = {
  readonly units: readonly Unit[]
  readonly grams: readonly Set<string>[]
  readonly weights: Weights
  readonly at: readonly number[]
  readonly k: number
  readonly from: number
  readonly to: number
}

function borderOf({ units, grams, weights, at, k, from, to }: Place): Border {
  const between = units.slice(from + 1, to)
  const before = union(sideOf({ units, at, k: k - 1, step: -1 }).map((i) => grams[i]))
  const after = union(sideOf({ units, at, k, step: 1 }).map((i) => grams[i]))
  const heads = union(
    between.flatMap((unit, i) => (unit.kind === 'head' ? [grams[from + 1 + i]] : [])),
  )
  return {
    before: units[from],
    after: units[to],
    between,
    headBefore: sharedWeight(heads, before, weights),
    headAfter: sharedWeight(heads, after, weights),
    cohesion: Math.max(sharedWeight(before, after, weights), sharedWeight(after, before, weights)),
  }
}

/** The paragraphs of the same story to one side, as far as clear marks tell. */
function sideOf(side: {
  units: readonly Unit[]
  at: readonly number[]
  k: number
  step: 1 | -1
}): number[] {
  const { units, at, step } = side
  const found: number[] = []
  for (let k = side.k; found.length < REACH; k += step) {
    const i = at[k]
    if (i === undefined) break
    const opens = opensStory(units[i]?.text ?? '')
    if (step === 1 && found.length > 0 && (opens || units[i - 1]?.kind === 'credit')) break
    found.push(i)
    if (step === -1 && (opens || units[i - 1]?.kind === 'credit')) break
  }
  return found
}

function union(sets: readonly (Set<string> | undefined)[]): Set<string> {
  const all = new Set<string>()
  for (const set of sets) for (const gram of set ?? []) all.add(gram)
  return all
}

/** How often the page opens its stories with a dateline and closes them with a credit. */
function habitsOf(
  units: readonly Unit[],
  at: readonly number[],
  { gap, apart }: Pick<Profile, 'gap' | 'apart'>,
): Habits {
  const datelines = at.filter((i) => opensStory(units[i]?.text ?? '')).length
  const credits = units.filter((unit) => unit.kind === 'credit').length
  const bylines = units.filter((unit) => unit.kind === 'byline').length
  return { gap, apart, datelines, credits, bylines }
}

/** Builds the stories from the paragraphs that start one, and finds what is left loose. */
function gather(
  units: readonly Unit[],
  at: readonly number[],
  starts: ReadonlySet<number>,
): Chained {
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
        open.units.push(...joinTight(waiting))
        loose.push(...waiting.filter((item) => item.unit.kind !== 'head'))
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

/** Subheads whose lines stand tight are one. */
function joinTight(waiting: readonly Loose[]): Unit[] {
  const heads: Unit[] = []
  for (const { unit } of waiting) {
    if (unit.kind !== 'head') continue
    const last = heads.at(-1)
    if (last && unit.pieces[0]?.gap === 0) {
      const pieces = [...last.pieces, ...unit.pieces]
      heads[heads.length - 1] = { ...last, pieces, text: joinHeadline(pieces.map((p) => p.text)) }
    } else heads.push(unit)
  }
  return heads
}
