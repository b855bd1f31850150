import type { Piece } from '@/text/layout/draft'
import type { Cues } from '@/text/layout/labels/types'
import { bestSplit } from '@/text/layout/roles/headRoles'
import { roleAt, splitCues, type HeadRoleName, type Split } from '@/text/layout/roles/roleCues'
import type { ByScript } from '@/text/layout/weights'
import type { Gold, GoldItem } from '../gold'
import { linesOf } from '../score/lineSets'
import { plain } from '../score/plain'
import { eachOnce } from './eachOnce'
import { learn, type Course, type Lesson } from './perceptron'
import type { LabelledUnits } from './readLabelled'

/** Learns what tells kicker, headline and deck apart, on the headline lines of each true item. */
export function trainRoles(pages: readonly LabelledUnits[], course: Course): ByScript {
  const lessons = eachOnce(pages, lessonsOf).flat()
  const of = (script: boolean) =>
    lessons.filter(({ han }) => han === script).map(({ lesson }) => lesson)
  return { han: learn(of(true), course), latin: learn(of(false), course) }
}

function lessonsOf({ units, profile, gold }: LabelledUnits): { han: boolean; lesson: Lesson }[] {
  const heads = units.filter(({ kind }) => kind === 'head').flatMap(({ pieces }) => pieces)
  return itemsOf(gold, heads).flatMap(({ item, lines }) => {
    const truth = splitOf(item, lines)
    return truth ? [{ han: profile.han, lesson: toLesson(lines, truth) }] : []
  })
}

/** The headline lines of each item; subheads are none. */
function itemsOf(gold: Gold, heads: readonly Piece[]) {
  return gold.items.map((item) => {
    const body = new Set(item.paragraphs.flatMap(({ lines }) => lines))
    const own = new Set([...linesOf(item)].filter((line) => !body.has(line)))
    return { item, lines: heads.filter(({ lines: [line = 0] }) => own.has(line)) }
  })
}

/** Where the true kicker ends and the true deck begins; none where a line is in neither nor the headline. */
function splitOf(item: GoldItem, lines: readonly Piece[]): Split | null {
  const roles = lines.map(({ text }) => roleOf(item, text))
  const headline = roles.indexOf('headline')
  if (headline < 0) return null
  const end = roles.indexOf('deck')
  const split = { headline, deck: end < 0 ? roles.length : end }
  return roles.every((role, at) => role === roleAt(split, at)) ? split : null
}

function roleOf(item: GoldItem, text: string): HeadRoleName | null {
  const words = plain(text)
  if (plain(item.headline).includes(words)) return 'headline'
  if (plain(item.deck).includes(words)) return 'deck'
  return plain(item.kicker).includes(words) ? 'kicker' : null
}

function toLesson(lines: readonly Piece[], truth: Split): Lesson {
  const right: Cues = splitCues(lines, truth)
  return (table) => {
    const said = bestSplit(lines, table)
    const same = said.headline === truth.headline && said.deck === truth.deck
    const wrong = same ? null : { said: splitCues(lines, said), truth: right }
    return { wrong, mistakes: same ? 0 : 1, all: 1 }
  }
}
