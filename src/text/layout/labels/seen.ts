import type { Cues } from './types'

/** Gives the names that hold as cues of strength 1. */
export function seen(signs: Readonly<Record<string, boolean>>): Cues {
  const cues: Cues[number][] = []
  for (const name in signs) if (signs[name]) cues.push([name, 1])
  return cues
}
