import { opensStory } from '../../patterns/datelines'
import type { Profile, Unit } from '../draft'
import type { CueWeights } from '../weights'
import type { Habits } from './border'
import { extend } from './extend'
import { gapAt } from './gap'
import { indexGrams } from './gramIndex'
import type { Page, Reading } from './types'

/** Readings of the page that are followed at once; the best differs little from the best of all. */
const BEAM = 12

/** By so much a reading with headlines after their stories must be better on a Western page. */
const BEFORE_USUAL = 2

/** The stories of a page, as places among its units. */
export type Storyline = {
  /** Paragraphs that begin a story. */
  readonly starts: ReadonlySet<number>
  /** Headlines that are no subheads, each with the first paragraph of its story. */
  readonly heads: readonly { readonly units: readonly Unit[]; readonly story: number | null }[]
  /** The share of headlines that stand before their story. */
  readonly order: number
}

/**
 * Finds the paragraphs that begin a story, and its headline. Stories and headlines are read together, as
 * the best of many readings of the whole page (beam search): nearly every story has one headline and
 * nearly every headline a story, before it, after it, or a few stories away; what stands inside is a
 * subhead. The first pass learns on which side this page sets its headlines.
 */
export function readStories(input: {
  readonly units: readonly Unit[]
  readonly profile: Profile
  readonly weights: CueWeights
}): Storyline {
  const { units, profile, weights } = input
  const at = units.flatMap((unit, i) => (unit.kind === 'paragraph' ? [i] : []))
  const usual = profile.han ? 0.55 : 0.75
  if (at.length === 0) return { starts: new Set(), heads: [], order: usual }
  const index = indexGrams(at.map((i) => units[i]?.text ?? ''))
  const habits = habitsOf(units, profile)
  const page = { units, at, index, weights, habits, order: usual, shares: new Map() }
  const { before, after } = (profile.han ? read(page) : firstRead(page)).sides
  const order = (before + 3 * usual) / (before + after + 3)
  return { ...storyline(page, read({ ...page, order })), order }
}

/**
 * A Western page sets nearly all of its headlines on one side: the first reading is the better one of
 * those that expect them before and after, by their scores.
 */
function firstRead(page: Page): Reading {
  const [before, after] = [read({ ...page, order: 0.85 }), read({ ...page, order: 0.15 })]
  return after.score > before.score + BEFORE_USUAL ? after : before
}

function storyline({ at }: Page, best: Reading): Omit<Storyline, 'order'> {
  const starts = new Set<number>()
  for (let one = best.starts; one; one = one.before) starts.add(at[one.rank] ?? 0)
  const heads: Storyline['heads'][number][] = best.ahead.map(({ units }) => ({
    units,
    story: null,
  }))
  for (let one = best.claims; one; one = one.before) {
    heads.push({ units: one.units, story: one.story === null ? null : (at[one.story] ?? null) })
  }
  return { starts, heads }
}

function habitsOf(units: readonly Unit[], profile: Profile): Habits {
  const count = (is: (unit: Unit) => boolean) => units.filter(is).length
  return {
    profile,
    datelines: count((unit) => unit.kind === 'paragraph' && opensStory(unit.text)),
    credits: count((unit) => unit.kind === 'credit'),
    bylines: count((unit) => unit.kind === 'byline'),
  }
}

function read(page: Page): Reading {
  let readings: Reading[] = [
    {
      score: 0,
      from: -1,
      headed: true,
      subheads: 0,
      bare: [],
      ahead: [],
      starts: null,
      claims: null,
      sides: { before: 0, after: 0 },
    },
  ]
  for (let rank = 0; rank <= page.at.length; rank++) {
    const gap = gapAt(page, rank)
    readings = prune(readings.flatMap((reading) => extend({ page, gap, reading })))
  }
  return readings[0] as Reading
}

/** Keeps the best readings, of those that stand alike one. */
function prune(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = []
  const seen = new Set<string>()
  for (const reading of [...readings].sort((a, b) => b.score - a.score)) {
    const key = [
      reading.from,
      reading.headed,
      reading.bare.map(({ from }) => from).join(),
      reading.ahead.map(({ place, units }) => `${place}/${units[0]?.text ?? ''}`).join(),
    ].join(';')
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(reading)
    if (kept.length === BEAM) break
  }
  return kept
}
