import type { Cues } from '@/text/layout/labels/types'
import type { Naming } from './writeExamples'

/** Gives the cues of things as numbers: how many each has, then all places of names, then all strengths. */
export function cueNumbers(
  things: readonly Cues[],
  naming: Naming,
): readonly [counts: Uint16Array, places: Uint16Array, strengths: Float32Array] {
  const counts = new Uint16Array(things.length)
  const places: number[] = []
  const strengths: number[] = []
  things.forEach((cues, i) => {
    for (const [name, strength] of cues) {
      const place = naming(name)
      if (place < 0) continue
      places.push(place)
      strengths.push(strength)
      counts[i] = (counts[i] ?? 0) + 1
    }
  })
  return [counts, Uint16Array.from(places), Float32Array.from(strengths)]
}
