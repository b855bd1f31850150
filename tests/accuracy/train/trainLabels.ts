import { toLines } from '@/text'
import type { Label, Piece, Profile } from '@/text/layout/draft'
import { headCues } from '@/text/layout/labels/headCues'
import { labelPieces } from '@/text/layout/labels/labelPieces'
import type { LabelWeights } from '@/text/layout/labels/labelWeights'
import { endCues, moveCues } from '@/text/layout/labels/moveCues'
import { profilePage } from '@/text/layout/profilePage'
import { readPieces } from '@/text/layout/readPieces'
import { randomFrom } from '../made/random'
import type { Labelled } from '../score/findLabelled'
import { goldLabels } from './goldLabels'

type Lesson = {
  readonly pieces: readonly Piece[]
  readonly profile: Profile
  readonly labels: readonly Label[]
}
type Table = Map<string, number>

/** Weights smaller than this decide nothing. */
const LEAST = 0.02

/**
 * Learns what each cue is worth from labelled pages, for Chinese and Western ones apart: the averaged
 * structured perceptron (Collins 2002). The same pages and rounds give the same weights.
 */
export function trainLabels(
  pages: readonly Labelled[],
  rounds: number,
  log: (line: string) => void,
): LabelWeights {
  const lessons = pages.map(toLesson)
  return {
    han: learn(
      lessons.filter(({ profile }) => profile.han),
      rounds,
      log,
    ),
    latin: learn(
      lessons.filter(({ profile }) => !profile.han),
      rounds,
      log,
    ),
  }
}

function toLesson({ text, gold }: Labelled): Lesson {
  const pieces = readPieces(toLines(text))
  const labels = goldLabels(pieces, gold)
  return { pieces, labels, profile: profilePage(pieces, labels) }
}

function learn(
  lessons: readonly Lesson[],
  rounds: number,
  log: (line: string) => void,
): Record<string, number> {
  const now: Table = new Map()
  const sums: Table = new Map()
  const random = randomFrom(7)
  let time = 1
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0
    let all = 0
    for (const lesson of random.some(lessons, lessons.length)) {
      const table = Object.fromEntries(now)
      const said = labelPieces(lesson.pieces, lesson.profile, { han: table, latin: table })
      all += said.length
      wrong += said.filter((label, i) => label !== lesson.labels[i]).length
      if (said.some((label, i) => label !== lesson.labels[i])) {
        add(lesson, lesson.labels, 1)
        add(lesson, said, -1)
      }
      time++
    }
    log(`round ${round}: ${((wrong / Math.max(1, all)) * 100).toFixed(2)} % of ${all} labels wrong`)
  }
  return averaged()

  function add(lesson: Lesson, labels: readonly Label[], by: number): void {
    for (const [name, value] of cuesOf(lesson, labels)) {
      now.set(name, (now.get(name) ?? 0) + by * value)
      sums.set(name, (sums.get(name) ?? 0) + by * value * time)
    }
  }

  function averaged(): Record<string, number> {
    const entries = [...now]
      .map(
        ([name, value]) =>
          [name, Math.round((value - (sums.get(name) ?? 0) / time) * 100) / 100] as const,
      )
      .filter(([, value]) => Math.abs(value) >= LEAST)
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** Every cue that a labelling of a page calls up. */
function cuesOf(
  { pieces, profile }: Lesson,
  labels: readonly Label[],
): (readonly [string, number])[] {
  const cues = labels.flatMap((label, at) => {
    const place = { pieces, profile, at }
    const own = label === 'head' ? headCues(place) : []
    return [...own, ...(moveCues(place, labels[at - 1] ?? null, label) ?? [])]
  })
  const last = labels.at(-1)
  return last ? [...cues, ...endCues({ pieces, profile, at: pieces.length }, last)] : cues
}
