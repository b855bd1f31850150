import { groupKey } from './keys'
import type { Reading, Scene } from './types'

/** Readings of the page that are followed at once; the best differs little from the best of all. */
const BEAM = 12

/** Keeps the best readings, of those that stand alike one. */
export function prune(scene: Scene, readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = []
  const seen = new Set<string>()
  for (const reading of [...readings].sort((a, b) => b.score - a.score)) {
    const key = [
      reading.from,
      reading.headed,
      reading.bare.map(({ from }) => from).join(),
      reading.ahead.map(({ rank, units }) => `${rank}/${groupKey(scene, units)}`).join(),
    ].join(';')
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(reading)
    if (kept.length === BEAM) break
  }
  return kept
}
