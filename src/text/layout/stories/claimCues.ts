import { opensStory } from '../../patterns/datelines'
import { isNoticeTitle } from '../../patterns/notices'
import { toCells } from '../../patterns/scripts'
import type { Unit } from '../draft'
import type { Cues } from '../labels/types'
import { binOf, sideOf } from './binOf'
import { below, bestFits, fitOf, keyOf, once, rivalFit } from './fits'
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

/** What speaks for a headline and a story belonging together. */
export function claimCues(scene: Scene, match: Match): Cues {
  const { group, range, side, apart, queue, sides } = match
  const lean = leanOf(sides)
  const key = `claim ${keyOf(group)} ${range.from} ${range.to} ${side} ${apart} ${queue} ${lean}`
  return once(scene, key, () => {
    const title = group.some(({ text }) => isNoticeTitle(text)) ? ' title' : ''
    const { habits } = scene
    return named(side, {
      ...fitCues(scene, match),
      ...nearCues(scene, match),
      [`apart ${Math.min(3, apart)}${title}`]: true,
      [`queue ${Math.min(2, queue)}`]: true,
      [`so far ${lean}${title}`]: true,
      [`so far ${lean} page ${Math.sign(habits.side)} ${apart === 0}`]: true,
      [`page side ${habits.side}${title}`]: true,
      [`page ends ${habits.top} ${habits.bottom}${title}`]: true,
      ...formOf(group),
    })
  })
}

/** On which side the headlines so far stood to their stories. */
function leanOf({ before, after }: Reading['sides']): string {
  if (before + after === 0) return 'none'
  const share = (before + 0.5) / (before + after + 1)
  const few = before + after < 3 ? ' few' : ''
  return `${share < 0.2 ? 'after' : share < 0.45 ? 'rather after' : share < 0.55 ? 'both' : share < 0.8 ? 'rather before' : 'before'}${few}`
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
  { units, at, kind }: Scene,
  { group, range, side, apart }: Match,
): Readonly<Record<string, boolean>> {
  if (apart > 0) return {}
  const first = units.indexOf(group[0] as Unit)
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
): Cues {
  const { rank, reading, byline } = place
  const { subhead } = reading
  const key = `sub ${keyOf(run)} ${rank} ${reading.from} ${reading.headed} ${subhead ? keyOf([subhead]) : ''}`
  return once(scene, key, () => {
    const after = scene.units[scene.at[rank] ?? -1]
    const gapBefore = run[0]?.pieces[0]?.gap ?? 0
    const gapAfter = after?.pieces[0]?.gap ?? 0
    const usual = scene.profile.gap
    const gaps = `${gapBefore > usual ? 'wide' : 'usual'} ${gapAfter > usual ? 'wide' : 'usual'}`
    const above = fitOf(scene, run, { from: reading.from, to: rank - 1 })
    const under = fitOf(scene, run, below(scene, rank))
    const order = gapAfter < gapBefore ? 'closer' : gapAfter === gapBefore ? 'even' : 'farther'
    return named('sub', {
      ...formOf(run),
      [`on ${scene.kind} ${reading.headed ? 'headed' : 'bare'}`]: true,
      [`below ${binOf(under)}`]: true,
      [`above ${binOf(above)}`]: true,
      [`leans ${sideOf(under - above)}`]: true,
      [`place ${Math.min(4, rank - reading.from)}`]: true,
      [`again ${subhead ? (isLike(subhead, run[0]) ? 'alike' : 'other') : 'first'}`]: true,
      [`ahead ${aheadOf(scene, rank, run)}`]: subhead === null,
      byline,
      opens: opensStory(after?.text ?? ''),
      [`gaps ${gaps} ${scene.kind}`]: true,
      [`stands ${order} ${scene.kind}`]: true,
    })
  })
}

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
