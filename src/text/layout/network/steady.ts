/** Gives odds as a cue's strength: beyond some point they tell no more, and count as other cues do. */
export function steady(odds: number): number {
  return Math.max(-3, Math.min(3, odds / 2))
}
