import { opensStory } from '../../patterns/datelines'
import { isNoticeTitle } from '../../patterns/notices'
import { toCells } from '../../patterns/scripts'
import type { Unit } from '../draft'
import type { Cues } from '../labels/types'
import { binOf, sideOf } from './binOf'
import { bondCues } from './bondCues'
import { below, bestFits, fitOf, once, rivalFit } from './fits'
import { groupKey, matchKey, placeOf } from './keys'
import { caseOf, formOf, named } from './runForm'
import type { Range, Reading, Scene } from './types'

/** A headline and a story that may belong together. */
export type Match = {
  readonly group: readonly Unit[]
  /** The story; of one that only begins, as far as is looked ahead. */
  readonly range: Range
  readonly side: 'before' | 'after' | 'inside'
  /** Stories between the two. */
  readonly apart: number
  /** Whether others wait that came first. */
  readonly queue: number
  readonly sides: Reading['sides']
}

/** What speaks for a headline and a story belonging together: their words and where they stand. */
export function claimCues(scene: Scene, match: Match): readonly Cues[] {
  const { group, range, side, apart } = match
  const what = apart === 0 ? `claim ${side} near` : `claim ${side} far`
  return [
    once(scene, what, matchKey(scene, group, range), () => [
      ...named(side, { ...fitCues(scene, match), ...nearCues(scene, match), ...formOf(group) }),
      ...bondCues(scene, side, group, range),
    ]),
    orderCues(scene, match),
  ]
}

/** How far apart the two stand, and whether that is the page's way. */
function orderCues(scene: Scene, { group, side, apart, queue, sides }: Match): Cues {
  const [far, late] = [Math.min(3, apart), Math.min(2, queue)]
  const lean = leanOf(sides)
  const titled = once(scene, 'titled', groupKey(scene, group), () =>
    group.some(({ text }) => isNoticeTitle(text)),
  )
  const what = titled ? `order ${side} title` : `order ${side}`
  return once(scene, what, (lean * 4 + far) * 3 + late, () => {
    const title = titled ? ' title' : ''
    const { habits } = scene
    return named(side, {
      [`apart ${far}${title}`]: true,
      [`queue ${late}`]: true,
      [`so far ${LEANS[lean]}${title}`]: true,
      [`so far ${LEANS[lean]} page ${Math.sign(habits.side)} ${apart === 0}`]: true,
      [`page side ${habits.side}${title}`]: true,
      [`page ends ${habits.top} ${habits.bottom}${title}`]: true,
    })
  })
}

const SIDES = ['after', 'rather after', 'both', 'rather before', 'before'] as const
/** Sides as many headlines showed them, as few did, and before any did. */
const LEANS = [...SIDES, ...SIDES.map((side) => `${side} few`), 'none']

/** On which side the headlines so far stood to their stories, as a place among `LEANS`. */
function leanOf({ before, after }: Reading['sides']): number {
  if (before + after === 0) return LEANS.length - 1
  const share = (before + 0.5) / (before + after + 1)
  const side = share < 0.2 ? 0 : share < 0.45 ? 1 : share < 0.55 ? 2 : share < 0.8 ? 3 : 4
  return before + after < 3 ? side + SIDES.length : side
}

function fitCues(scene: Scene, { group, range, apart }: Match) {
  const near = apart === 0 ? 'near' : 'far'
  const lead = { from: range.from, to: Math.min(range.from + 1, range.to) }
  const { inside, outside } = bestFits(scene, group, range)
  const fit = fitOf(scene, group, range)
  const rival = sideOf(fit - rivalFit(scene, group, range))
  return {
    [`fit ${binOf(fit)} ${near}`]: true,
    [`rival ${rival} ${near}`]: true,
    [`rival ${rival} best ${sideOf(inside - outside)}`]: true,
    [`fit ${binOf(fit)} side ${scene.habits.side}`]: true,
    [`lead ${binOf(fitOf(scene, group, lead))}`]: true,
    [`best ${sideOf(inside - outside)} ${near}`]: true,
  }
}

/** Whether a headline stands nearer to its story than to what is on its other side. */
function nearCues(
  scene: Scene,
  { group, range, side, apart }: Match,
): Readonly<Record<string, boolean>> {
  if (apart > 0) return {}
  const { units, at, kind } = scene
  const first = placeOf(scene, group[0])
  const above = group[0]?.pieces[0]?.gap ?? 0
  const next = units[first + group.length]
  const under = next?.pieces[0]?.gap ?? 0
  const [own, other] = side === 'before' ? [under, above] : [above, under]
  const order = own < other ? 'closer' : own === other ? 'even' : 'farther'
  return {
    [`stands ${order} ${kind}`]: true,
    opens: opensStory(units[at[range.from] ?? 0]?.text ?? ''),
    [`next ${side === 'before' ? (next?.kind ?? 'edge') : (units[first - 1]?.kind ?? 'edge')}`]: true,
  }
}

/** What speaks for a run of headline lines being the subhead of the story it stands in. */
export function subheadCues(
  scene: Scene,
  run: readonly Unit[],
  place: { readonly rank: number; readonly reading: Reading; readonly byline: boolean },
): readonly Cues[] {
  const { rank, reading, byline } = place
  const { from, headed, subhead } = reading
  const match = matchKey(scene, run, { from, to: rank })
  return [
    once(scene, headed ? 'sub headed' : 'sub bare', match, () => {
      const after = scene.units[scene.at[rank] ?? -1]
      const gapBefore = run[0]?.pieces[0]?.gap ?? 0
      const gapAfter = after?.pieces[0]?.gap ?? 0
      const usual = scene.profile.gap
      const gaps = `${gapBefore > usual ? 'wide' : 'usual'} ${gapAfter > usual ? 'wide' : 'usual'}`
      const above = fitOf(scene, run, { from, to: rank - 1 })
      const under = fitOf(scene, run, below(scene, rank))
      const order = gapAfter < gapBefore ? 'closer' : gapAfter === gapBefore ? 'even' : 'farther'
      const signs = named('sub', {
        ...formOf(run),
        [`on ${scene.kind} ${headed ? 'headed' : 'bare'}`]: true,
        [`below ${binOf(under)}`]: true,
        [`above ${binOf(above)}`]: true,
        [`leans ${sideOf(under - above)}`]: true,
        [`place ${Math.min(4, rank - from)}`]: true,
        byline,
        opens: opensStory(after?.text ?? ''),
        [`gaps ${gaps} ${scene.kind}`]: true,
        [`stands ${order} ${scene.kind}`]: true,
      })
      return [
        ...signs,
        ...bondCues(scene, 'above', run, { from, to: rank - 1 }),
        ...bondCues(scene, 'under', run, below(scene, rank)),
      ]
    }),
    againCues(scene, run, { rank, subhead }),
  ]
}

/** Whether the story's subheads are set alike: the last one and this, this and the next. */
function againCues(
  scene: Scene,
  run: readonly Unit[],
  { rank, subhead }: { readonly rank: number; readonly subhead: Unit | null },
): Cues {
  if (subhead) return isLike(subhead, run[0]) ? ALIKE : OTHER
  return once(scene, 'first sub', groupKey(scene, run), () =>
    named('sub', { 'again first': true, [`ahead ${aheadOf(scene, rank, run)}`]: true }),
  )
}

const ALIKE: Cues = named('sub', { 'again alike': true })
const OTHER: Cues = named('sub', { 'again other': true })

/** Subheads of one story are set alike. */
function isLike(one: Unit, other: Unit | undefined): boolean {
  if (!other) return false
  const [a, b] = [toCells(one.text), toCells(other.text)]
  return Math.abs(a - b) <= 4 && caseOf(one.text) === caseOf(other.text)
}

/** Paragraphs after which a story's next subhead is to be expected. */
const NEXT = 14

/** Whether another headline that is set alike follows before a story opens for sure. */
function aheadOf({ units, at }: Scene, rank: number, run: readonly Unit[]): string {
  for (let k = rank + 1; k < Math.min(rank + NEXT, at.length); k++) {
    const between = units.slice((at[k - 1] ?? 0) + 1, at[k])
    if (between.some(({ kind }) => kind === 'credit' || kind === 'jump')) return 'closed'
    if (opensStory(units[at[k] ?? 0]?.text ?? '')) return 'opens'
    const head = between.find(({ kind }) => kind === 'head')
    if (head) return isLike(head, run[0]) ? 'alike' : 'other'
  }
  return 'nothing'
}
