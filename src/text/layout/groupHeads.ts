import { isCapitals } from '../patterns/latinCase'
import { isNoticeTitle } from '../patterns/notices'
import { HAN } from '../patterns/scripts'
import type { Profile, Unit } from './draft'
import { fit, NONE, pairsOf, type Bodies } from './headPairs'
import type { HeadGroup, Loose } from './story'

/** Longer runs of headline units are cut: a run of six has 32 groupings. */
const LONGEST = 6

/** What it costs to leave a group without a body: joining its neighbour is likelier. */
const ALONE = 0.2

type Grouping = {
  readonly loose: readonly Loose[]
  readonly bodies: Bodies
  readonly profile: Profile
  readonly order: number
}

/**
 * Gathers headline units that stand together to groups of kicker, headline and deck. Of all groupings of
 * a run the one is taken whose groups fit bodies best, each its own: a line that finds a body of its own
 * starts a group, one that finds none joins its neighbour.
 */
export function groupHeads(grouping: Grouping): HeadGroup[] {
  return runsOf(grouping.loose).flatMap((run) => bestGrouping(run, grouping))
}

/** Gives each headline unit as a group of its own, from which the page's order is learned. */
export function singleHeads(loose: readonly Loose[]): HeadGroup[] {
  return loose.filter(({ unit }) => unit.kind === 'head').map((item) => toGroup([item]))
}

function runsOf(loose: readonly Loose[]): Loose[][] {
  const runs: Loose[][] = []
  for (const item of loose) {
    if (item.unit.kind !== 'head') continue
    const last = runs.at(-1)
    if (last && last.length < LONGEST && last.at(-1)?.at === item.at - 1) last.push(item)
    else runs.push([item])
  }
  return runs
}

function bestGrouping(run: readonly Loose[], grouping: Grouping): HeadGroup[] {
  let best: { groups: HeadGroup[]; score: number } | null = null
  const known = new Map<string, HeadGroup>()
  const fits = new Map<HeadGroup, { story: number; score: number }[]>()
  const groupOf = (from: number, to: number) => {
    const key = `${from}-${to}`
    const group = known.get(key) ?? toGroup(run.slice(from, to))
    if (!known.has(key)) {
      known.set(key, group)
      fits.set(group, fitsOf(group, grouping))
    }
    return group
  }
  for (let cuts = 0; cuts < 2 ** (run.length - 1); cuts++) {
    const groups: HeadGroup[] = []
    let from = 0
    for (let to = 1; to <= run.length; to++) {
      if (to < run.length && (cuts & (1 << (to - 1))) === 0) continue
      groups.push(groupOf(from, to))
      from = to
    }
    const form = groups.reduce((sum, group) => sum + formScore(group.units, grouping.profile), 0)
    const score = form + ownBodies(groups.map((group) => fits.get(group) ?? []))
    if (!best || score > best.score) best = { groups, score }
  }
  return best?.groups ?? []
}

function fitsOf(group: HeadGroup, { bodies, order }: Grouping) {
  return pairsOf(group, bodies)
    .map((pair) => ({ story: pair.story, score: fit(pair, order) - NONE }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 6)
}

/** The sum of the best fits when no body is taken twice, one by one from the best. */
function ownBodies(rows: readonly (readonly { story: number; score: number }[])[]): number {
  const taken = new Set<number>()
  const done = new Set<number>()
  let sum = 0
  const all = rows.flatMap((row, i) => row.map((entry) => ({ ...entry, i })))
  for (const { story, score, i } of all.sort((a, b) => b.score - a.score)) {
    if (taken.has(story) || done.has(i)) continue
    taken.add(story)
    done.add(i)
    sum += score
  }
  return sum - ALONE * (rows.length - done.size)
}

/** How natural it is that units form one group: a dashed deck joins, a notice's title begins. */
function formScore(units: readonly Unit[], profile: Profile): number {
  let score = units.length > 4 ? -1 : 0
  for (let i = 1; i < units.length; i++) {
    const [before, unit] = [units[i - 1], units[i]]
    if (!before || !unit) continue
    score += 0.04
    if (/^(?:——|—|--)/u.test(unit.text)) score += 0.8
    if (isDeckBelow(before, unit)) score += 0.8
    if (isNoticeTitle(unit.text) || isNoticeTitle(before.text)) score -= 0.5
    if ((unit.pieces[0]?.gap ?? 0) > profile.gap + 1) score -= 0.25
    if ([...before.text].length <= 6) score += 0.15
  }
  return score
}

/** Capitals and small letters tight below capitals are their deck. */
function isDeckBelow(before: Unit, unit: Unit): boolean {
  const capitals = isCapitals(before.text) && !isCapitals(unit.text)
  return capitals && unit.pieces[0]?.gap === 0 && !HAN.test(unit.text)
}

function toGroup(items: readonly Loose[]): HeadGroup {
  const units = items.map(({ unit }) => unit)
  return {
    units,
    text: units.map((unit) => unit.text).join('\n'),
    first: items[0]?.at ?? 0,
    last: items.at(-1)?.at ?? 0,
  }
}
