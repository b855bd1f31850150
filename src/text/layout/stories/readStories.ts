import { opensStory } from '../../patterns/datelines'
import { isNoticeTitle } from '../../patterns/notices'
import { bigramsOf } from '../bigrams'
import type { Profile, Unit } from '../draft'
import type { CueWeights } from '../weights'
import { borderScore, type Habits } from './border'
import { indexGrams, shareIn, type GramIndex } from './gramIndex'
import { subheadForm } from './headForm'
import { plansOf } from './plans'

/** Readings of the page that are followed at once; the best differs little from the best of all. */
const BEAM = 12

/** How many paragraphs to either side tell what a story is about. */
const REACH = 8

/** Stories without a headline, and headlines without a story, that a reading keeps in mind. */
const MOST_WAITING = 3

/** By so much a reading with headlines after their stories must be better on a Western page. */
const BEFORE_USUAL = 2

type Range = { readonly from: number; readonly to: number }
type Group = { readonly units: readonly Unit[]; readonly place: number }
type Starts = { readonly rank: number; readonly before: Starts } | null
type Claims = {
  readonly units: readonly Unit[]
  readonly story: number | null
  readonly before: Claims
} | null

/** One reading of the page up to a paragraph. */
type Reading = {
  readonly score: number
  /** Rank of the paragraph that began the open story. */
  readonly from: number
  readonly headed: boolean
  /** Subheads of the open story so far. */
  readonly subheads: number
  /** Stories that have no headline yet. */
  readonly bare: readonly Range[]
  /** Headlines that have no story yet. */
  readonly ahead: readonly Group[]
  readonly starts: Starts
  /** Headlines with the rank of the paragraph that begins their story. */
  readonly claims: Claims
  /** Headlines that stood before their story, and after it. */
  readonly sides: { readonly before: number; readonly after: number }
}

type Page = {
  readonly units: readonly Unit[]
  /** Places of the paragraphs among the units. */
  readonly at: readonly number[]
  readonly index: GramIndex
  readonly habits: Habits
  readonly weights: CueWeights
  /** The share of headlines that stand before their story. */
  readonly order: number
  readonly shares: Map<string, number>
}

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

/** What stands between two paragraphs, and what all readings have to say of it. */
type Gap = {
  readonly rank: number
  readonly heads: readonly Unit[]
  readonly place: number
  readonly border: number
  readonly subhead: number
  readonly plans: ReturnType<typeof plansOf>
}

function gapAt(page: Page, rank: number): Gap {
  const { units, at, weights } = page
  const from = at[rank - 1] ?? -1
  const to = at[rank] ?? units.length
  const between = units.slice(from + 1, to)
  const heads = between.filter((unit) => unit.kind === 'head')
  const [before, after] = [units[from], units[to]]
  const border =
    before && after
      ? borderScore(
          { before, after, between, cohesion: cohesionAt(page, rank) },
          page.habits,
          weights,
        )
      : 0
  const head = heads.length > 0 ? 0 : weights.noHead
  return {
    rank,
    heads,
    place: from + 1,
    border: border + head,
    subhead: heads.length > 0 ? subheadForm(heads, weights) : 0,
    plans: plansOf(heads),
  }
}

/** Which share of the paragraphs before is found in those after, as far as clear marks tell. */
function cohesionAt({ units, at, index }: Page, rank: number): number {
  const opens = (k: number) => opensStory(units[at[k] ?? 0]?.text ?? '')
  const closed = (k: number) => units[(at[k] ?? 0) - 1]?.kind === 'credit'
  let from = rank - 1
  while (from > 0 && rank - from < REACH && !opens(from) && !closed(from)) from--
  let to = rank
  while (to + 1 < at.length && to + 1 - rank < REACH && !opens(to + 1) && !closed(to + 1)) to++
  const union = (range: Range) => {
    const all = new Set<string>()
    for (let k = range.from; k <= range.to; k++)
      for (const gram of index.grams[k] ?? []) all.add(gram)
    return all
  }
  const [early, late] = [
    { from, to: rank - 1 },
    { from: rank, to },
  ]
  return Math.max(shareIn(index, union(early), late), shareIn(index, union(late), early))
}

type Step = { readonly page: Page; readonly gap: Gap; readonly reading: Reading }

function extend(step: Step): Reading[] {
  const { page, gap, reading } = step
  if (gap.rank === page.at.length) return gap.plans.map((plan) => finish(step, plan))
  const fresh = gap.plans.flatMap((plan) => begin(step, plan))
  if (reading.from < 0) return fresh
  return [...fresh, ...carryOn(step)]
}

/** The story goes on: the headlines between are its subheads, or strangers set into it. */
function carryOn({ page, gap, reading }: Step): Reading[] {
  if (gap.heads.length === 0) return [reading]
  // A subhead names what follows it, as a headline does that stands before its story.
  const range = { from: gap.rank, to: Math.min(gap.rank + REACH - 1, page.at.length - 1) }
  const names = fitOf(page, gap.heads, range) + page.weights.adjacent
  const again = reading.subheads > 0 ? page.weights.subheadAgain : 0
  const inside = {
    ...reading,
    score: reading.score + gap.subhead + names + again,
    subheads: reading.subheads + 1,
  }
  const strangers = gap.plans
    .filter((plan) => plan.behind.length + plan.ahead.length === 1)
    .map((plan) => {
      const paid = { ...reading, score: reading.score + page.weights.intrusion }
      const [group] = plan.behind
      if (group) return claimBare({ page, gap, reading: paid }, group, reading.bare)
      return waits(paid, plan.ahead, { page, gap })
    })
  return [inside, ...strangers]
}

type Plan = Gap['plans'][number]

/** The open story ends, the headlines behind find theirs, and a new story begins. */
function begin({ page, gap, reading }: Step, plan: Plan): Reading[] {
  const closed = close({ page, gap, reading }, plan)
  const waiting = waits(closed, plan.ahead, { page, gap })
  const score = reading.from < 0 ? 0 : gap.border
  const next = {
    ...waiting,
    score: waiting.score + score + page.weights.groupJoin * plan.form,
    from: gap.rank,
    headed: false,
    subheads: 0,
    starts: { rank: gap.rank, before: waiting.starts },
  }
  const claimed = claimAhead(next, { page, gap })
  return claimed ? [claimed, next] : [next]
}

function finish({ page, gap, reading }: Step, plan: Plan): Reading {
  const closed = close({ page, gap, reading }, plan)
  const after = waits(closed, plan.ahead, { page, gap })
  return { ...after, score: after.score + page.weights.groupJoin * plan.form }
}

/** Ends the open story; headlines that look back go to it or to earlier ones that have none. */
function close({ page, gap, reading }: Step, plan: Plan): Reading {
  let now = reading
  if (reading.from >= 0 && !reading.headed) {
    const bare = [...reading.bare, { from: reading.from, to: gap.rank - 1 }].slice(-MOST_WAITING)
    now = { ...reading, headed: true, bare, score: reading.score + page.weights.headless }
  }
  for (const group of plan.behind) now = claimBare({ page, gap, reading: now }, group, now.bare)
  return now
}

/** A headline goes to the earlier story that it fits best. */
function claimBare(
  { page, gap, reading }: Step,
  group: readonly Unit[],
  bare: readonly Range[],
): Reading {
  const { weights } = page
  let best: { range: Range; score: number } | null = null
  for (const range of bare) {
    const near = range.to === gap.rank - 1 ? weights.adjacent : 0
    const score = fitOf(page, group, range) + near
    if (!best || score > best.score) best = { range, score }
  }
  if (!best) {
    const claims = { units: group, story: null, before: reading.claims }
    return { ...reading, claims, score: reading.score + weights.ownerless }
  }
  const { range } = best
  return {
    ...reading,
    score: reading.score + best.score + weights.order * sideOdds(1 - page.order) - weights.headless,
    bare: bare.filter((one) => one !== range),
    claims: { units: group, story: range.from, before: reading.claims },
    sides: { ...reading.sides, after: reading.sides.after + 1 },
  }
}

/** Headlines wait for a story to come. */
function waits(
  reading: Reading,
  groups: Plan['ahead'],
  { page, gap }: Omit<Step, 'reading'>,
): Reading {
  if (groups.length === 0) return reading
  const ahead = [...reading.ahead, ...groups.map((units) => ({ units, place: gap.rank }))]
  const score = reading.score + page.weights.ownerless * groups.length
  let claims = reading.claims
  for (const { units } of ahead.slice(0, -MOST_WAITING))
    claims = { units, story: null, before: claims }
  return { ...reading, score, claims, ahead: ahead.slice(-MOST_WAITING) }
}

/** A story that begins takes the waiting headline that fits it best. */
function claimAhead(reading: Reading, { page, gap }: Omit<Step, 'reading'>): Reading | null {
  const { weights } = page
  const range = { from: gap.rank, to: Math.min(gap.rank + REACH - 1, page.at.length - 1) }
  let best: { group: Group; score: number } | null = null
  for (const group of reading.ahead) {
    const near = group.place === gap.rank ? weights.adjacent : 0
    const score = fitOf(page, group.units, range) + near
    if (!best || score > best.score) best = { group, score }
  }
  if (!best) return null
  const { group } = best
  // Titles of notices stand before them, but on pages whose headlines all come after.
  const titled = group.units.some(({ text }) => isNoticeTitle(text))
  const usual =
    titled && (page.habits.profile.han || page.order > 0.3) ? Math.max(page.order, 0.9) : page.order
  return {
    ...reading,
    score: reading.score + best.score + weights.order * sideOdds(usual) - weights.ownerless,
    headed: true,
    ahead: reading.ahead.filter((one) => one !== group),
    claims: { units: group.units, story: gap.rank, before: reading.claims },
    sides: { ...reading.sides, before: reading.sides.before + 1 },
  }
}

/** How well a headline fits a story, by the words that both have. */
function fitOf(page: Page, group: readonly Unit[], range: Range): number {
  const key = `${group[0]?.pieces[0]?.lines[0]}.${group[0]?.pieces[0]?.start}:${group.length}:${range.from}-${range.to}`
  const known = page.shares.get(key)
  if (known !== undefined) return known
  const shares = group.map(({ text }) => shareIn(page.index, bigramsOf(text), range))
  const all = bigramsOf(group.map(({ text }) => text).join('\n'))
  const share = 0.6 * Math.max(...shares) + 0.4 * shareIn(page.index, all, range)
  const fit = page.weights.affinity * (share - 0.2)
  page.shares.set(key, fit)
  return fit
}

/** In bits, against a side that tells nothing. */
function sideOdds(share: number): number {
  return Math.log2(Math.min(0.95, Math.max(0.05, share)) / 0.5)
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
