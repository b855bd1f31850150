import type { Unit } from '../draft'
import type { Range, Scene } from './types'

/** Gives the place of a unit among its page's; -1 of none. */
export function placeOf({ places }: Scene, unit: Unit | undefined): number {
  return unit ? (places.get(unit) ?? -1) : -1
}

/** Gives a number that no other stretch of the page's paragraphs has. */
export function rangeKey({ at }: Scene, { from, to }: Range): number {
  return from * (at.length + 1) + to
}

/** Gives a number that no other headline lines of the page have. */
export function groupKey(scene: Scene, group: readonly Unit[]): number {
  const { ids, units } = scene
  const own = placeOf(scene, group[0]) * (units.length + 1) + group.length
  const known = ids.get(own)
  if (known !== undefined) return known
  ids.set(own, ids.size)
  return ids.size - 1
}

/** Gives a number that no other headline lines with another stretch of paragraphs have. */
export function matchKey(scene: Scene, group: readonly Unit[], range: Range): number {
  return groupKey(scene, group) * (scene.at.length + 1) ** 2 + rangeKey(scene, range)
}
