import { joinScore } from './joinScore'
import type { Unit } from '../draft'

/** One reading of the headline lines between two paragraphs: groups, each with the side it names. */
export type Plan = {
  /** Groups whose story went before, then those whose story is to come. */
  readonly behind: readonly (readonly Unit[])[]
  readonly ahead: readonly (readonly Unit[])[]
  /** How natural the grouping is. */
  readonly form: number
}

/** Longer runs stay one group: a run of five has 16 groupings. */
const LONGEST = 5

/** More headlines than these never stand together. */
const MOST_GROUPS = 3

/** Gives every reading of a run of headline lines: where it is cut, and which groups look back. */
export function plansOf(run: readonly Unit[]): Plan[] {
  if (run.length === 0) return [{ behind: [], ahead: [], form: 0 }]
  return groupingsOf(run).flatMap(({ groups, form }) =>
    Array.from({ length: groups.length + 1 }, (_, back) => ({
      behind: groups.slice(0, back),
      ahead: groups.slice(back),
      form,
    })),
  )
}

function groupingsOf(run: readonly Unit[]): { groups: Unit[][]; form: number }[] {
  const joins = run.slice(1).map((unit, i) => joinScore(run[i] ?? unit, unit))
  const sum = (joined: (i: number) => boolean) =>
    joins.reduce((total, score, i) => total + (joined(i) ? score : -score), 0)
  if (run.length > LONGEST) return [{ groups: [[...run]], form: sum(() => true) }]
  const found: { groups: Unit[][]; form: number }[] = []
  for (let cuts = 0; cuts < 2 ** joins.length; cuts++) {
    const isCut = (i: number) => (cuts & (1 << i)) !== 0
    const groups: Unit[][] = [[]]
    run.forEach((unit, i) => {
      if (i > 0 && isCut(i - 1)) groups.push([])
      groups.at(-1)?.push(unit)
    })
    if (groups.length <= MOST_GROUPS) found.push({ groups, form: sum((i) => !isCut(i)) })
  }
  return found
}
