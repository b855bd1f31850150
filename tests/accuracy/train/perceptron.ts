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

export type Course = { readonly rounds: number; readonly log: (line: string) => void }

/**
 * Learns what each cue is worth: the averaged structured perceptron (Collins 2002). The same lessons
 * and rounds give the same weights.
 */
export function learn(lessons: readonly Lesson[], { rounds, log }: Course): CueTable {
  const now: Record<string, number> = {}
  const sums: Record<string, number> = {}
  const random = randomFrom(7)
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
  return averaged(now, sums, time)
}

function averaged(now: CueTable, sums: CueTable, time: number): CueTable {
  const entries = Object.entries(now)
    .map(([name, value]) => {
      const mean = value - (sums[name] ?? 0) / time
      return [name, Math.round(mean * 100) / 100] as const
    })
    .filter(([, value]) => Math.abs(value) >= LEAST)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
