import type { Scene } from '../grammar/types'

/** How many patterns are tried: not all, or every story of a kind would have the same headline. */
const TRIES = 4

/** Fills some of these patterns and gives the one that shares most words with the story it stands over. */
export const pickFitting = ({
  scene,
  patterns,
  story,
}: {
  scene: Scene
  patterns: readonly string[]
  story: string
}): string => {
  const tried = scene.random.some(patterns, TRIES).map(scene.say)
  const shares = tried.map((text) => sharedWith(text, story))
  return tried[shares.indexOf(Math.max(...shares))] ?? ''
}

/** The share of a line's pairs of characters that a story has too. */
const sharedWith = (line: string, story: string): number => {
  const pairs = Array.from({ length: line.length - 1 }, (_, at) => line.slice(at, at + 2))
  return pairs.filter((pair) => story.includes(pair)).length / pairs.length
}
