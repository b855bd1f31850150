import { opensStory } from '../../patterns/datelines'
import { bigramsOf } from '../bigrams'
import type { Unit } from '../draft'
import { borderScore } from './border'
import { shareIn } from './gramIndex'
import { subheadForm } from './headForm'
import { plansOf } from './plans'
import type { Page, Range } from './types'

/** How many paragraphs to either side tell what a story is about. */
export const REACH = 8

/** What stands between two paragraphs, and what all readings have to say of it. */
export type Gap = {
  readonly rank: number
  readonly heads: readonly Unit[]
  readonly place: number
  readonly border: number
  readonly subhead: number
  readonly plans: ReturnType<typeof plansOf>
}

/** Gives the gap before a paragraph, or after the last one. */
export function gapAt(page: Page, rank: number): Gap {
  const { units, at, weights } = page
  const from = at[rank - 1] ?? -1
  const to = at[rank] ?? units.length
  const between = units.slice(from + 1, to)
  const heads = between.filter((unit) => unit.kind === 'head')
  const [before, after] = [units[from], units[to]]
  const border =
    before && after
      ? borderScore(
          { before, after, between, cohesion: cohesionAt(page, rank) },
          page.habits,
          weights,
        )
      : 0
  const head = heads.length > 0 ? 0 : weights.noHead
  return {
    rank,
    heads,
    place: from + 1,
    border: border + head,
    subhead: heads.length > 0 ? subheadForm(heads, weights) : 0,
    plans: plansOf(heads),
  }
}

/** Which share of the paragraphs before is found in those after, as far as clear marks tell. */
function cohesionAt({ units, at, index }: Page, rank: number): number {
  const opens = (k: number) => opensStory(units[at[k] ?? 0]?.text ?? '')
  const closed = (k: number) => units[(at[k] ?? 0) - 1]?.kind === 'credit'
  let from = rank - 1
  while (from > 0 && rank - from < REACH && !opens(from) && !closed(from)) from--
  let to = rank
  while (to + 1 < at.length && to + 1 - rank < REACH && !opens(to + 1) && !closed(to + 1)) to++
  const union = (range: Range) => {
    const all = new Set<string>()
    for (let k = range.from; k <= range.to; k++)
      for (const gram of index.grams[k] ?? []) all.add(gram)
    return all
  }
  const [early, late] = [
    { from, to: rank - 1 },
    { from: rank, to },
  ]
  return Math.max(shareIn(index, union(early), late), shareIn(index, union(late), early))
}

/** How well a headline fits a story, by the words that both have. */
export function fitOf(page: Page, group: readonly Unit[], range: Range): number {
  const key = `${group[0]?.pieces[0]?.lines[0]}.${group[0]?.pieces[0]?.start}:${group.length}:${range.from}-${range.to}`
  const known = page.shares.get(key)
  if (known !== undefined) return known
  const shares = group.map(({ text }) => shareIn(page.index, bigramsOf(text), range))
  const all = bigramsOf(group.map(({ text }) => text).join('\n'))
  const share = 0.6 * Math.max(...shares) + 0.4 * shareIn(page.index, all, range)
  const fit = page.weights.affinity * (share - 0.2)
  page.shares.set(key, fit)
  return fit
}
