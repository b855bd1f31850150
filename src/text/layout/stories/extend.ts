import { beginCues } from './bondCues'
import { borderCues } from './borderCues'
import { claimAhead, claimBare, claimOpen, say, waits } from './claim'
import { subheadCues } from './claimCues'
import type { Unit } from '../draft'
import { plansOf, type Fate, type Plan } from './plans'
import { bareCues, storyCues } from './storyCues'
import { once } from './fits'
import type { Gap, Reading, Scene, Step } from './types'
import { isTrue, isTruePlan } from './isTrue'

/** Stories without a headline that a reading keeps in mind. */
const MOST_BARE = 3

/** Gives the gap before a paragraph, or after the last one. */
export function gapAt(scene: Scene, rank: number): Gap {
  return once(scene, 'gap', rank, () => {
    const { units, at } = scene
    const between = units.slice((at[rank - 1] ?? -1) + 1, at[rank] ?? units.length)
    const heads = between.filter((unit) => unit.kind === 'head')
    return {
      rank,
      heads,
      byline: between.some((unit) => unit.kind === 'byline'),
      border: [...borderCues(scene, rank), ...beginCues(scene, rank)],
      plans: plansOf(scene, heads, rank),
    }
  })
}

/** Gives every way to read on over a gap: a new story begins, or the open one goes on. */
export function extend(step: Step): Reading[] {
  const { page, gap, reading } = step
  const closed = { ...step, reading: close(step) }
  const fresh = plansIn(step).flatMap((plan) => begin(closed, plan))
  const on = reading.from < 0 ? [] : carryOn(step)
  if (!page.truth) return [...fresh, ...on]
  const { ofParagraph } = page.truth
  const isNew = gap.rank === 0 || ofParagraph(gap.rank) !== ofParagraph(gap.rank - 1)
  return (isNew ? fresh : on).filter((one) => isTrue(page, one, reading))
}

/** The plans for a gap's headlines; while weights are learned, those that can be true. */
function plansIn({ page: { truth }, gap }: Step): readonly Plan[] {
  return truth ? gap.plans.filter((plan) => isTruePlan(plan, truth)) : gap.plans
}

/** Gives every way to read the headlines below the last paragraph. */
export function finish(step: Step): Reading[] {
  const { page, reading } = step
  const closed = { ...step, reading: close(step) }
  const all = plansIn(step).flatMap((plan) => settle(closed, plan))
  return page.truth ? all.filter((one) => isTrue(page, one, reading)) : all
}

/** The story goes on: the headlines between are its subheads, or strangers set into it. */
function carryOn(step: Step): Reading[] {
  const { page, gap, reading } = step
  if (gap.heads.length === 0) return [reading]
  const { rank, heads, byline } = gap
  const cues = subheadCues(page, heads, { rank, reading, byline })
  const inside = {
    ...reading,
    ...say(reading, page, cues),
    subheads: reading.subheads + 1,
    subhead: heads[0] ?? null,
  }
  const strangers = plansIn(step)
    .filter(({ groups }) => groups.length === 1 && groups[0]?.fate !== 'trail')
    .flatMap((plan) => {
      const told = say(reading, page, [[[`stranger ${plan.groups[0]?.fate} ${page.kind}`, 1]]])
      return settle({ ...step, reading: { ...reading, ...told } }, plan)
    })
  const own = reading.headed ? [] : [claimOpen(step, heads)]
  if (!page.truth) return [inside, ...own, ...strangers]
  const { ofHead, ofParagraph, isSubhead } = page.truth
  if (!heads.every((unit) => ofHead(unit) === ofParagraph(reading.from))) return strangers
  return own.length > 0 && !heads.some(isSubhead) ? own : [inside]
}

/** The open story has ended: the headlines behind find theirs, and a new story begins. */
function begin(step: Step, plan: Plan): Reading[] {
  const { page, gap, reading } = step
  return settle(step, plan).flatMap((settled) => {
    const { score, cues } = reading.from < 0 ? settled : say(settled, page, [gap.border])
    const next: Reading = {
      ...settled,
      score,
      cues,
      from: gap.rank,
      headed: false,
      subheads: 0,
      subhead: null,
      starts: { head: gap.rank, rest: settled.starts },
    }
    return [...claimAhead({ ...step, reading: next }), next]
  })
}

/** Ends the open story. */
function close({ page, gap, reading }: Step): Reading {
  if (reading.from < 0) return reading
  const range = { from: reading.from, to: gap.rank - 1 }
  const whole = storyCues(page, range, reading)
  if (reading.headed) return { ...reading, ...say(reading, page, [whole]) }
  const bare = [...reading.bare, range].slice(-MOST_BARE)
  return {
    ...reading,
    ...say(reading, page, [whole, bareCues(page, range, 1)]),
    headed: true,
    bare,
  }
}

/** Each group of headline lines meets its fate. */
function settle(step: Step, plan: Plan): Reading[] {
  const told = { ...step.reading, ...say(step.reading, step.page, [plan.cues]) }
  return plan.groups.reduce<Reading[]>(
    (readings, { units, fate }) =>
      readings.flatMap((reading) => meet({ ...step, reading }, units, fate)),
    [told],
  )
}

function meet(step: Step, units: readonly Unit[], fate: Fate): Reading[] {
  const { reading } = step
  if (fate === 'behind') return claimBare(step, units)
  if (fate === 'ahead') return [waits(step, units)]
  const extra = fate === 'trail'
  const story = extra && reading.starts ? reading.starts.head : null
  return [{ ...reading, claims: { head: { units, story, extra }, rest: reading.claims } }]
}
