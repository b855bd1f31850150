import { opensStory } from '../../patterns/datelines'
import type { Profile, Unit } from '../draft'
import { shareIn } from './gramIndex'
import { bigramsOf } from '../bigrams'
import { headRuns, type HeadRun } from './headRuns'
import type { GramIndex } from './gramIndex'

/** What a page does as a rule, found before its stories are. */
export type Habits = {
  /** How many of its headlines go with a dateline, a closing credit, a byline: `0` none to `3` nearly all. */
  readonly datelines: number
  readonly credits: number
  readonly bylines: number
  /** On which side headlines fit better, over the page: `-3` after their stories to `3` before. */
  readonly side: number
  /** What stands first and last on the page: a headline or text. */
  readonly top: 'head' | 'text'
  readonly bottom: 'head' | 'text'
  /** What each width of gap tells, against the page's usual one: positive where stories begin. */
  readonly gapTells: (gap: number) => number
}

type Input = {
  readonly units: readonly Unit[]
  readonly at: readonly number[]
  readonly index: GramIndex
  readonly profile: Profile
}

/** Learns a page's habits from what is plain on it. */
export function habitsOf(input: Input): Habits {
  const { units, at } = input
  const runs = headRuns(input)
  const count = (is: (unit: Unit) => boolean) => units.filter(is).length
  const share = (n: number) => {
    const part = n / Math.max(1, runs.length)
    return n === 0 ? 0 : part < 0.35 ? 1 : part < 0.75 ? 2 : 3
  }
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0]
  const isHead = (unit: Unit) => unit.kind === 'head'
  return {
    datelines: share(count((unit) => unit.kind === 'paragraph' && opensStory(unit.text))),
    credits: share(count((unit) => unit.kind === 'credit')),
    bylines: share(count((unit) => unit.kind === 'byline')),
    side: sideOf(input, runs),
    top: units.slice(0, first).some(isHead) ? 'head' : 'text',
    bottom: units.slice(last).some(isHead) ? 'head' : 'text',
    gapTells: gapTells(input),
  }
}

/** Over all headlines, by how much their words are found rather below than above. */
function sideOf({ at, index }: Input, runs: readonly HeadRun[]): number {
  let sum = 0
  for (const { heads, rank } of runs) {
    const grams = bigramsOf(heads.map(({ text }) => text).join('\n'))
    const after = shareIn(index, grams, { from: rank, to: Math.min(rank + 2, at.length - 1) })
    const before = shareIn(index, grams, { from: Math.max(0, rank - 3), to: rank - 1 })
    sum += Math.max(-0.4, Math.min(0.4, after - before))
  }
  const mean = sum / Math.max(2, runs.length)
  const step = [0.03, 0.08, 0.15].filter((end) => Math.abs(mean) > end).length
  return mean < 0 ? -step : step
}

/** Gaps wider than this are all alike. */
const WIDEST = 3

/** Counts the gaps where something begins for sure, and those inside running text. */
function gapTells({ units, at, profile }: Input): (gap: number) => number {
  const begins = new Array<number>(WIDEST + 1).fill(0)
  const goesOn = new Array<number>(WIDEST + 1).fill(0)
  const classOf = (gap: number) => Math.min(WIDEST, Math.max(0, gap - profile.gap + 1))
  at.forEach((place, rank) => {
    if (rank === 0) return
    const between = units.slice((at[rank - 1] ?? 0) + 1, place + 1)
    const widest = Math.max(...between.map((unit) => unit.pieces[0]?.gap ?? 0))
    const kinds = new Set(between.slice(0, -1).map(({ kind }) => kind))
    const sure = kinds.has('head') || kinds.has('credit') || opensStory(units[place]?.text ?? '')
    const into = sure ? begins : goesOn
    into[classOf(widest)] = (into[classOf(widest)] ?? 0) + 1
  })
  const all = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0)
  const [sure, plain] = [all(begins), all(goesOn)]
  return (gap) => {
    const i = classOf(gap)
    const odds = ((begins[i] ?? 0) + 1) / (sure + 3) / (((goesOn[i] ?? 0) + 1) / (plain + 3))
    return Math.max(-2, Math.min(2, Math.log(odds)))
  }
}
