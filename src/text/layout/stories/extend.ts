import { isNoticeTitle } from '../../patterns/notices'
import type { Unit } from '../draft'
import { fitOf, REACH, type Gap } from './gap'
import type { Group, Page, Range, Reading } from './types'

/** Stories without a headline, and headlines without a story, that a reading keeps in mind. */
const MOST_WAITING = 3

type Step = { readonly page: Page; readonly gap: Gap; readonly reading: Reading }

/** Gives every way to read on over a gap: a new story begins, or the open one goes on. */
export function extend(step: Step): Reading[] {
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

/** In bits, against a side that tells nothing. */
function sideOdds(share: number): number {
  return Math.log2(Math.min(0.95, Math.max(0.05, share)) / 0.5)
}
