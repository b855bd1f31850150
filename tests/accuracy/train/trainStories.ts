import type { Unit } from '@/text/layout/draft'
import type { Cues } from '@/text/layout/labels/types'
import { bondsOf } from '@/text/layout/bonds/bondsOf'
import { readPage, toScene } from '@/text/layout/stories/readStories'
import type { Reading, Truth } from '@/text/layout/stories/types'
import type { ByScript, LayoutWeights } from '@/text/layout/weights'
import type { Gold } from '../gold'
import { linesOf } from '../score/lineSets'
import { eachOnce } from './eachOnce'
import { learn, type Course, type Lesson } from './perceptron'
import type { LabelledUnits } from './readLabelled'

/** Learns what each cue of stories and headlines is worth, on lines labelled as they will be. */
export function trainStories(
  pages: readonly LabelledUnits[],
  { bonds, ...course }: Course & Pick<LayoutWeights, 'bonds'>,
): ByScript {
  const lessons = eachOnce(pages, (page) => toLesson(page, bonds))
  const of = (script: boolean) =>
    lessons.filter(({ han }) => han === script).map(({ lesson }) => lesson)
  return { han: learn(of(true), course), latin: learn(of(false), course) }
}

function toLesson(
  { units, profile, gold }: LabelledUnits,
  networks: LayoutWeights['bonds'],
): { han: boolean; lesson: Lesson } {
  const truth = truthOf(units, gold)
  const network = networks[profile.han ? 'han' : 'latin']()
  const bonds = bondsOf(toScene({ units, profile }), network)
  const lesson: Lesson = (table) => {
    // Prepared each time: what is remembered of thousands of pages would not fit into memory.
    const scene = { ...toScene({ units, profile }), bonds }
    const worth = new Map<Cues, number>()
    const said = readPage({ ...scene, table, worth }).flatMap(([best]) => best ?? [])
    const right = readPage({ ...scene, table, worth, truth }).flatMap(([best]) => best ?? [])
    const [a, b] = [decisionsOf(said.at(-1)), decisionsOf(right.at(-1))]
    const mistakes = [...b].filter((one) => !a.has(one)).length
    return { wrong: worstOf(said, right), mistakes, all: b.size }
  }
  return { han: profile.han, lesson }
}

/**
 * Where the reading is furthest ahead of the true one, up to that paragraph: what the beam would lose
 * later is learned too (max-violation, Huang, Fayong and Guo 2012).
 */
function worstOf(said: readonly Reading[], right: readonly Reading[]) {
  let worst: { said: Reading; truth: Reading; by: number } | null = null
  said.forEach((one, i) => {
    const truth = right[i]
    if (!truth || isSame(one, truth)) return
    const by = one.score - truth.score
    if (by >= 0 && (!worst || by >= worst.by)) worst = { said: one, truth, by }
  })
  if (!worst) return null
  const found = worst as { said: Reading; truth: Reading }
  return { said: cuesOf(found.said), truth: cuesOf(found.truth) }
}

function isSame(one: Reading, other: Reading): boolean {
  let [a, b] = [one.cues, other.cues]
  while (a && b && a.head === b.head) [a, b] = [a.rest, b.rest]
  return a === b || (a === null && b === null)
}

function truthOf(units: readonly Unit[], gold: Gold): Truth {
  const owner = new Map<number, string>()
  const subheads = new Set<number>()
  for (const item of gold.items) {
    for (const line of linesOf(item)) if (!owner.has(line)) owner.set(line, item.id)
    for (const { role, lines } of item.paragraphs) {
      if (role === 'subhead') for (const line of lines) subheads.add(line)
    }
  }
  const lineOf = (unit: Unit | undefined) => unit?.pieces[0]?.lines[0] ?? 0
  const paragraphs = units.filter((unit) => unit.kind === 'paragraph')
  const first = new Map<string, number>()
  paragraphs.forEach((unit, rank) => {
    const item = owner.get(lineOf(unit))
    if (item !== undefined && !first.has(item)) first.set(item, rank)
  })
  return {
    ofParagraph: (rank) => owner.get(lineOf(paragraphs[rank])),
    ofHead: (unit) => owner.get(lineOf(unit)),
    isSubhead: (unit) => subheads.has(lineOf(unit)),
    firstOf: (item) => first.get(item),
  }
}

function decisionsOf(reading: Reading | undefined): Set<string> {
  const all = new Set<string>()
  for (let one = reading?.starts; one; one = one.rest) all.add(`start ${one.head}`)
  for (let one = reading?.claims; one; one = one.rest) {
    const { units, story } = one.head
    for (const unit of units) all.add(`head ${unit.pieces[0]?.lines[0]} of ${story}`)
  }
  return all
}

function cuesOf(reading: Reading): Cues {
  const cues: Cues[number][] = []
  for (let one = reading.cues; one; one = one.rest) cues.push(...one.head)
  return cues
}
