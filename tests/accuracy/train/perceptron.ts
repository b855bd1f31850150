import type { Cues, CueTable } from '@/text/layout/labels/types'
import { randomFrom } from '../made/random'

/** Weights smaller than this decide nothing. */
const LEAST = 0.02

/** A page to learn from: what it is read as, and what is true of it, each as the cues that spoke. */
export type Lesson = (table: CueTable) => {
  /** Null where the reading is right, or no better than the truth. */
  readonly wrong: { readonly said: Cues; readonly truth: Cues } | null
  readonly mistakes: number
  readonly all: number
}

/** How often all lessons are gone through, and how often all of it is begun anew in another order. */
export type Course = {
  readonly rounds: number
  readonly courses: number
  readonly log: (line: string) => void
}

/**
 * Learns what each cue is worth: the averaged structured perceptron (Collins 2002), and the mean of
 * several courses, since what one learns last it holds too dear. The same lessons and rounds give the
 * same weights.
 */
export function learn(lessons: readonly Lesson[], course: Course): CueTable {
  const means = new Map<string, number>()
  for (let k = 0; k < course.courses; k++) {
    for (const [name, value] of goThrough(lessons, course, 7 + k)) {
      means.set(name, (means.get(name) ?? 0) + value / course.courses)
    }
  }
  return rounded(means)
}

/** One course; gives the mean of each weight over all of it. */
function goThrough(
  lessons: readonly Lesson[],
  { rounds, log }: Course,
  seed: number,
): (readonly [string, number])[] {
  const now: Record<string, number> = {}
  const sums: Record<string, number> = {}
  const random = randomFrom(seed)
  let time = 1
  const add = (cues: Cues, by: number) => {
    for (const [name, value] of cues) {
      now[name] = (now[name] ?? 0) + by * value
      sums[name] = (sums[name] ?? 0) + by * value * time
    }
  }
  for (let round = 1; round <= rounds; round++) {
    let [mistakes, all] = [0, 0]
    for (const lesson of random.some(lessons, lessons.length)) {
      const result = lesson(now)
      mistakes += result.mistakes
      all += result.all
      if (result.wrong) {
        add(result.wrong.truth, 1)
        add(result.wrong.said, -1)
      }
      time++
    }
    log(`round ${round}: ${((mistakes / Math.max(1, all)) * 100).toFixed(2)} % of ${all} wrong`)
  }
  return Object.entries(now).map(([name, value]) => [name, value - (sums[name] ?? 0) / time])
}

function rounded(means: ReadonlyMap<string, number>): CueTable {
  const entries = [...means]
    .map(([name, mean]) => [name, Math.round(mean * 100) / 100] as const)
    .filter(([, value]) => Math.abs(value) >= LEAST)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
