import { bigramsOf } from '../bigrams'
import type { Unit } from '../draft'
import { shareIn } from './gramIndex'
import { headRuns } from './headRuns'
import type { Range, Scene } from './types'

/** How many paragraphs to either side tell what a story is about. */
export const REACH = 8

/** Which share of a headline's words is found in a stretch of paragraphs. */
export function fitOf(scene: Scene, group: readonly Unit[], range: Range): number {
  const key = `fit ${keyOf(group)} ${range.from} ${range.to}`
  return once(scene, key, () => {
    const grams = group.map((unit) => gramsOf(scene, unit))
    const shares = grams.map((one) => shareIn(scene.index, one, range))
    if (grams.length < 2) return shares[0] ?? 0
    const all = new Set(grams.flatMap((one) => [...one]))
    return 0.6 * Math.max(...shares) + 0.4 * shareIn(scene.index, all, range)
  })
}

/** The paragraphs after a gap that tell what a story is about that begins there. */
export function below({ at }: Scene, rank: number): Range {
  return { from: rank, to: Math.min(rank + REACH, at.length) - 1 }
}

/** The share of a headline's words in the paragraph that has most of them, inside a range and outside. */
export function bestFits(
  scene: Scene,
  group: readonly Unit[],
  range: Range,
): { readonly inside: number; readonly outside: number } {
  const shares = sharesOf(scene, group)
  let [inside, outside] = [0, 0]
  shares.forEach((share, rank) => {
    if (rank >= range.from && rank <= range.to) inside = Math.max(inside, share)
    else outside = Math.max(outside, share)
  })
  return { inside, outside }
}

/** Runs of headline lines to either side that may name the same story. */
const RIVALS = 4

/** How well the story fits the best of the other headlines around. */
export function rivalFit(scene: Scene, group: readonly Unit[], range: Range): number {
  const runs = once(scene, 'runs', () => headRuns(scene).map(({ heads }) => heads))
  const own = runs.findIndex((run) => run.includes(group[0] as Unit))
  const near = runs.slice(Math.max(0, own - RIVALS), own + RIVALS + 1)
  const others = near.filter((run) => run !== runs[own])
  return Math.max(0, ...others.map((run) => fitOf(scene, run, range)))
}

function sharesOf(scene: Scene, group: readonly Unit[]): readonly number[] {
  return once(scene, `shares ${keyOf(group)}`, () => {
    const grams = new Set(group.flatMap((unit) => [...gramsOf(scene, unit)]))
    return scene.at.map((_, rank) => shareIn(scene.index, grams, { from: rank, to: rank }))
  })
}

function gramsOf(scene: Scene, unit: Unit): ReadonlySet<string> {
  return once(scene, `grams ${keyOf([unit])}`, () => bigramsOf(unit.text))
}

/** Tells a run of headline lines from all others of its page. */
export function keyOf(group: readonly Unit[]): string {
  const piece = group[0]?.pieces[0]
  return `${piece?.lines[0]}.${piece?.start}:${group.length}`
}

/** Finds something of a page only once. */
export function once<T>({ known }: Scene, key: string, find: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found as T
  const made = find()
  known.set(key, made)
  return made
}
