import { causeRows } from '../report/causeRows'
import { toColumns } from '../report/toColumns'
import { toRows, type Line } from '../report/toRows'
import { scoreAll, type Scored } from '../scoreAll'
import { baselines } from '../score/baselines'
import { findLabelled, type Labelled } from '../score/findLabelled'
import { listMisses } from '../score/listMisses'
import { figuresOf, kindsOf, macroOf, microOf } from '../score/meanScore'
import { scorePage } from '../score/scorePage'
import type { Asked } from './types'

/** Gives the figures of a folder's labelled pages, as text or JSON. */
export async function scoreFolder(folder: string, asked: Asked): Promise<string> {
  const scored = scoreAll(await findLabelled(folder))
  if (asked.json) return `${JSON.stringify(toJson(scored))}\n`
  const lines = [...pageLines(scored), ...(asked.baselines ? baselineLines(scored) : [])]
  return [
    toColumns(toRows(['page'], lines)),
    kindsText(scored),
    ...(asked.causes ? [toColumns(causeRows(byPage(scored)))] : []),
    ...(asked.misses ? scored.map(missesText) : []),
  ].join('\n')
}

/** Gives what `--json` prints: each page's figures, their means and the kinds. */
export function toJson(scored: readonly Scored[]) {
  const scores = scored.map(({ score }) => score)
  const pages = scored.map(({ name, score }) => ({ ...score, page: name }))
  return { pages, macro: macroOf(scores), micro: microOf(scores), kinds: kindsOf(scores) }
}

/** `article 0.941 (120)  caption 0.900 (20)`: F1 of each kind's items, with how many there are. */
export function kindsText(scored: readonly Scored[]): string {
  const kinds = kindsOf(scored.map(({ score }) => score)).filter(({ wanted }) => wanted > 0)
  const words = kinds.map(({ kind, wanted, f1 }) => `${kind} ${f1.toFixed(3)} (${wanted})`)
  return `itemF1 by kind: ${words.join('  ')}\n`
}

const byPage = (scored: readonly Scored[]) =>
  scored.map((one) => ({ name: one.name, pages: [one] }))

/** Gives each thing of a page that is not right, a line each. */
export function missesText({ name, gold, predicted }: Scored): string {
  const misses = listMisses({ gold, predicted })
  return misses.length === 0 ? '' : `${name}\n${misses.map((miss) => `- ${miss}\n`).join('')}`
}

/** Gives the lines of the baselines: the mean of all pages as each of them would have it. */
export function baselineLines(pages: readonly Labelled[]): Line[] {
  return Object.entries(baselines).map(([name, propose]) => {
    const scores = pages.map((page) => scorePage({ ...page, predicted: propose(page.text) }))
    return { lead: [name], figures: macroOf(scores) }
  })
}

/** Gives a line of figures for each page, then their means. */
export function pageLines(scored: readonly Scored[]): Line[] {
  const scores = scored.map(({ score }) => score)
  return [
    ...scored.map(({ name, score }) => ({ lead: [name], figures: figuresOf(score) })),
    { lead: ['macro'], figures: macroOf(scores) },
    { lead: ['micro'], figures: microOf(scores) },
  ]
}
