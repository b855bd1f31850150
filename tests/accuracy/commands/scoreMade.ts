import { reliabilityText } from '../report/reliabilityRows'
import { causeRows } from '../report/causeRows'
import { spreadText } from '../report/spreadText'
import { toColumns } from '../report/toColumns'
import { toRows, type Line } from '../report/toRows'
import { measureReliability } from '../calibration/measureReliability'
import { judgeItems } from '../calibration/judgeItems'
import { scoreAll, type Scored } from '../scoreAll'
import { kindsOf, macroOf, microOf } from '../score/meanScore'
import { madePages, type HousePages } from './madePages'
import { baselineLines, kindsText, missesText } from './scoreFolder'
import type { Asked } from './types'

/** A house's pages as scored. */
export type ScoredHouse = Omit<HousePages, 'pages'> & { readonly pages: readonly Scored[] }

export const HALVES = ['development', 'check'] as const

const PAGES = 30

/** Proposes and scores the made pages that were asked for, 30 of each house unless said otherwise. */
export function scoreHouses(asked: Pick<Asked, 'half' | 'house' | 'pages'>): ScoredHouse[] {
  return madePages({ ...asked, pages: asked.pages ?? PAGES }).map((house) => ({
    ...house,
    pages: scoreAll(house.pages),
  }))
}

/**
 * Gives the figures of made pages by house and half, as text or JSON. What is wrong is listed for
 * development pages only: rules written against check pages would make their figures worthless.
 */
export function scoreMade(asked: Asked): string {
  const houses = scoreHouses(asked)
  if (asked.json) return `${JSON.stringify(toJson(houses))}\n`
  const shown = houses.filter(({ half }) => half === 'development')
  return [
    toColumns(toRows(['house', 'half', 'pages'], houseLines(houses))),
    ...HALVES.map((half) => halfText(half, houses, asked)),
    asked.causes ? toColumns(causeRows(shown)) : '',
    ...(asked.misses ? shown.flatMap(({ pages }) => pages.map(missesText)) : []),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** Gives a line of figures for each house, then the mean of all pages of each half. */
export function houseLines(houses: readonly ScoredHouse[]): Line[] {
  const lineOf = (lead: readonly string[], pages: readonly Scored[]): Line => ({
    lead: [...lead, String(pages.length)],
    figures: macroOf(pages.map(({ score }) => score)),
  })
  return [
    ...houses.map(({ name, half, pages }) => lineOf([name, half], pages)),
    ...HALVES.flatMap((half) => {
      const pages = pagesOf(half, houses)
      return pages.length === 0 ? [] : [lineOf([`all of ${half}`, half], pages)]
    }),
  ]
}

/** Gives the pages of one half, all houses together. */
export const pagesOf = (half: string, houses: readonly ScoredHouse[]): Scored[] =>
  houses.filter((house) => house.half === half).flatMap(({ pages }) => pages)

function halfText(half: string, houses: readonly ScoredHouse[], asked: Asked): string {
  const pages = pagesOf(half, houses)
  if (pages.length === 0) return ''
  const baselines = asked.baselines ? toColumns(toRows([half], baselineLines(pages))) : ''
  const sure = reliabilityText(measureReliability(pages.flatMap(judgeItems)))
  const spread = spreadText(houses.filter((house) => house.half === half))
  return `${half}: ${spread}\n${kindsText(pages)}confidence: ${sure}\n${baselines}`
}

function toJson(houses: readonly ScoredHouse[]) {
  const meansOf = (pages: readonly Scored[]) => {
    const scores = pages.map(({ score }) => score)
    return { macro: macroOf(scores), micro: microOf(scores), kinds: kindsOf(scores) }
  }
  return {
    houses: houses.map(({ pages, ...house }) => ({
      ...house,
      pages: pages.length,
      ...meansOf(pages),
    })),
    halves: HALVES.map((half) => ({ half, ...meansOf(pagesOf(half, houses)) })),
  }
}
