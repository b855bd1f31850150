import { bigramsOf } from '../bigrams'
import type { Unit } from '../draft'
import { shareIn } from './gramIndex'
import { headRuns } from './headRuns'
import { groupKey, matchKey, placeOf } from './keys'
import type { Range, Scene } from './types'

/** How many paragraphs to either side tell what a story is about. */
export const REACH = 8

/** Which share of a headline's words is found in a stretch of paragraphs. */
export function fitOf(scene: Scene, group: readonly Unit[], range: Range): number {
  return once(scene, 'fit', matchKey(scene, group, range), () => {
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
  const first = group[0]
  const others = first ? rivalsOf(scene, first) : []
  return Math.max(0, ...others.map((run) => fitOf(scene, run, range)))
}

/** The runs of headline lines around the one that a unit stands in. */
function rivalsOf(scene: Scene, unit: Unit): readonly (readonly Unit[])[] {
  return once(scene, 'rivals', placeOf(scene, unit), () => {
    const runs = once(scene, 'runs', 0, () => headRuns(scene).map(({ heads }) => heads))
    const own = runs.findIndex((run) => run.includes(unit))
    const near = runs.slice(Math.max(0, own - RIVALS), own + RIVALS + 1)
    return near.filter((run) => run !== runs[own])
  })
}

function sharesOf(scene: Scene, group: readonly Unit[]): readonly number[] {
  return once(scene, 'shares', groupKey(scene, group), () => {
    const grams = new Set(group.flatMap((unit) => [...gramsOf(scene, unit)]))
    return scene.at.map((_, rank) => shareIn(scene.index, grams, { from: rank, to: rank }))
  })
}

function gramsOf(scene: Scene, unit: Unit): ReadonlySet<string> {
  return once(scene, 'grams', placeOf(scene, unit), () => bigramsOf(unit.text))
}

/** Finds something of a page only once: what it is, and a number that tells of which of its units. */
export function once<T>({ known }: Scene, what: string, key: number, find: () => T): T {
  let all = known.get(what)
  if (!all) known.set(what, (all = new Map<number, unknown>()))
  const found = all.get(key)
  if (found !== undefined) return found as T
  const made = find()
  all.set(key, made)
  return made
}
