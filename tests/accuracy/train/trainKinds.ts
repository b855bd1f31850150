import { toLines } from '@/text'
import type { Whole } from '@/text/layout/attachLoose'
import { noticeCues } from '@/text/layout/kinds/kindsOf'
import { worth } from '@/text/layout/labels/labelPieces'
import type { Cues } from '@/text/layout/labels/types'
import { readWholes } from '@/text/layout/readWholes'
import type { ByScript, LayoutWeights, LineWeights } from '@/text/layout/weights'
import type { Gold } from '../gold'
import type { Labelled } from '../score/findLabelled'
import { linesOf, overlapOf } from '../score/lineSets'
import { eachOnce } from './eachOnce'
import { learn, type Course, type Lesson } from './perceptron'

/** With less of an item's lines found, what was read tells nothing of what it is. */
const LEAST = 0.5

/** Learns what tells notices from articles, on the items of pages as they are read. */
export function trainKinds(
  pages: readonly Labelled[],
  weights: LineWeights & Pick<LayoutWeights, 'bonds' | 'stories'>,
  course: Course,
): ByScript {
  const lessons = eachOnce(pages, (page) => lessonsOf(page, weights)).flat()
  const of = (script: boolean) =>
    lessons.filter(({ han }) => han === script).map(({ lesson }) => lesson)
  return { han: learn(of(true), course), latin: learn(of(false), course) }
}

function lessonsOf(
  { text, gold }: Labelled,
  weights: LineWeights & Pick<LayoutWeights, 'bonds' | 'stories'>,
): { han: boolean; lesson: Lesson }[] {
  const { wholes, han } = readWholes(toLines(text), weights)
  const cues = noticeCues(wholes)
  return wholes.flatMap((whole, i) => {
    const own = cues[i] ?? []
    const kind = own.length > 0 ? kindIn(gold, whole) : null
    return kind === null ? [] : [{ han, lesson: toLesson(own, kind === 'notice') }]
  })
}

/** What the item is that has most of the lines; null where none has. */
function kindIn(gold: Gold, { story, heads, bylines }: Whole) {
  const units = [...story.units, ...heads, ...bylines]
  const lines = new Set(units.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.lines)))
  const own = gold.items.find((item) => overlapOf(lines, linesOf(item)) >= LEAST)
  return own?.kind === 'article' || own?.kind === 'notice' ? own.kind : null
}

function toLesson(cues: Cues, isNotice: boolean): Lesson {
  return (table) => {
    const same = worth(cues, table) > 0 === isNotice
    const [said, truth] = isNotice ? [[], cues] : [cues, []]
    return { wrong: same ? null : { said, truth }, mistakes: same ? 0 : 1, all: 1 }
  }
}
