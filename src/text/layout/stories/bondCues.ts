import type { Unit } from '../draft'
import type { Cues } from '../labels/types'
import { steady } from '../network/steady'
import { placeOf } from './keys'
import type { Range, Scene } from './types'

/** Paragraphs of a story that are asked whether a headline is theirs. */
const ASKED = 4

/** What a network sees of two paragraphs: whether a story begins with the second. */
export function beginCues({ at, bonds }: Scene, rank: number): Cues {
  const place = at[rank]
  return rank === 0 || place === undefined ? [] : [['bond new', steady(bonds.begins(place))]]
}

/** Where headline lines stand to a story, or subheads to what is above and under them. */
type Side = 'before' | 'after' | 'inside' | 'above' | 'under'

/** How well headline lines go with a story: with its paragraphs that stand nearest to them. */
export function bondCues(scene: Scene, side: Side, group: readonly Unit[], range: Range): Cues {
  const { at } = scene
  const to = Math.min(range.to, at.length - 1)
  const nearest =
    side === 'after' || side === 'above'
      ? at.slice(Math.max(range.from, to - ASKED + 1), to + 1)
      : at.slice(range.from, Math.min(range.from + ASKED, to + 1))
  const first = at.slice(range.from, range.from + 1)
  return [
    [`bond ${side}`, steady(meanOf(scene, group, nearest))],
    [`bond first ${side}`, steady(meanOf(scene, group, first))],
  ]
}

/** Whether two headline lines that stand together name the same story. */
export function joinBond({ bonds, places }: Scene, above: Unit, below: Unit): Cues {
  return [['bond join', steady(bonds.same(places.get(above) ?? -1, places.get(below) ?? -1))]]
}

/** Paragraphs to either side that headline lines without a story could be of. */
const AROUND = 6

/** How well headline lines go with the best of the paragraphs around them. */
export function lonelyBond(scene: Scene, fate: string, group: readonly Unit[], rank: number): Cues {
  const { at } = scene
  const around = at.slice(Math.max(0, rank - AROUND), rank + AROUND)
  const best = Math.max(...around.map((place) => meanOf(scene, group, [place])), -8)
  return [[`bond ${fate}`, steady(best)]]
}

function meanOf(scene: Scene, group: readonly Unit[], places: readonly number[]): number {
  let [sum, count] = [0, 0]
  for (const unit of group) {
    const own = placeOf(scene, unit)
    for (const place of places) {
      sum += scene.bonds.same(own, place)
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}
