import type { Cues } from './types'

/** Gives the names that hold as cues of strength 1. */
export function seen(signs: Readonly<Record<string, boolean>>): Cues {
  return Object.keys(signs)
    .filter((name) => signs[name])
    .map((name) => [name, 1] as const)
}
