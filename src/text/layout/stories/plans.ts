import type { Unit } from '../draft'
import type { Cues } from '../labels/types'
import { joinBond, lonelyBond } from './bondCues'
import { joinCues } from './joinCues'
import { formOf, named } from './runForm'
import type { Scene } from './types'

/** What becomes of headline lines: they name a story that went before, or belong to the one that just ended without naming it, or to none, or name a story to come. */
export type Fate = 'behind' | 'trail' | 'none' | 'ahead'

/** One reading of the headline lines between two paragraphs. */
export type Plan = {
  readonly groups: readonly { readonly units: readonly Unit[]; readonly fate: Fate }[]
  /** How natural the grouping is. */
  readonly cues: Cues
}

/** Longer runs stay one group: a run of five has 16 groupings. */
const LONGEST = 5

/** More headlines than these never stand together. */
const MOST_GROUPS = 3

/** Gives every reading of a run of headline lines: where it is cut, and what becomes of each group. */
export function plansOf(scene: Scene, run: readonly Unit[], rank: number): Plan[] {
  if (run.length === 0) return [{ groups: [], cues: [] }]
  return groupingsOf(scene, run).flatMap(({ groups, cues }) =>
    fatesOf(groups.length).map((fates) => {
      const fated = groups.map((units, i) => ({ units, fate: fates[i] ?? ('none' as const) }))
      return {
        groups: fated,
        cues: [...cues, ...fated.flatMap((one) => fateCues(scene, one, rank))],
      }
    }),
  )
}

function fateCues(scene: Scene, { units, fate }: Plan['groups'][number], rank: number): Cues {
  if (fate !== 'trail' && fate !== 'none') return []
  return [...named(fate, { any: true, ...formOf(units) }), ...lonelyBond(scene, fate, units, rank)]
}

const ORDER: readonly Fate[] = ['behind', 'trail', 'none', 'ahead']

/** Fates in a row: what looks back stands before what looks ahead, and only one group belongs to none. */
function fatesOf(count: number): Fate[][] {
  let rows: Fate[][] = [[]]
  for (let i = 0; i < count; i++) {
    rows = rows.flatMap((row) => ORDER.map((fate) => [...row, fate])).filter(isSound)
  }
  return rows
}

function isSound(row: readonly Fate[]): boolean {
  const count = (fate: Fate) => row.filter((one) => one === fate).length
  const ahead = row.indexOf('ahead')
  const backAfter =
    ahead >= 0 && row.slice(ahead).some((one) => one === 'behind' || one === 'trail')
  return !backAfter && count('none') <= 1 && count('trail') <= 1
}

function groupingsOf(scene: Scene, run: readonly Unit[]): { groups: Unit[][]; cues: Cues }[] {
  const joins = run.slice(1).map((unit, i) => {
    const above = run[i] ?? unit
    return [...joinCues(above, unit, scene.profile.gap), ...joinBond(scene, above, unit)]
  })
  const joined = (is: (i: number) => boolean): Cues =>
    joins.flatMap((cues, i) => (is(i) ? cues : []))
  if (run.length > LONGEST) return [{ groups: [[...run]], cues: joined(() => true) }]
  const found: { groups: Unit[][]; cues: Cues }[] = []
  for (let cuts = 0; cuts < 2 ** joins.length; cuts++) {
    const isCut = (i: number) => (cuts & (1 << i)) !== 0
    const groups: Unit[][] = [[]]
    run.forEach((unit, i) => {
      if (i > 0 && isCut(i - 1)) groups.push([])
      groups.at(-1)?.push(unit)
    })
    if (groups.length <= MOST_GROUPS) found.push({ groups, cues: joined((i) => !isCut(i)) })
  }
  return found
}
