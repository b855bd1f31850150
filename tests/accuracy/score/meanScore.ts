import type { Counts } from './countPage'
import { f1Of, KINDS, precisionOf, shareOf, type PageScore } from './scorePage'
import type { Count } from './types'

/** The measures that a table shows, in its order; all but the last two are better when higher. */
export const MEASURES = [
  'itemF1',
  'kind',
  'headline',
  'deck',
  'credit',
  'jump',
  'jumpPrecision',
  'takenUp',
  'paragraphF1',
  'bcubedF1',
  'characterErrorRate',
  'linesLost',
] as const

export type Measure = (typeof MEASURES)[number]
export type Figures = Readonly<Record<Measure, number>>

/** Gives the figures of one page as a table shows them. */
export const figuresOf = (score: PageScore): Figures => ({ ...score, bcubedF1: score.bcubed.f1 })

/** Gives the mean of pages, each page alike (macro); lines lost are summed. Jumps, which most pages have
 * none of, are pooled: a page without any would count as right. */
export function macroOf(scores: readonly PageScore[]): Figures {
  const { jump, jumpProposed, takenUp } = poolCounts(scores)
  const pages = scores.map(figuresOf)
  const mean = (measure: Measure) =>
    pages.reduce((sum, page) => sum + page[measure], 0) / Math.max(1, pages.length)
  return {
    ...fromMeasures(mean),
    jump: shareOf(jump),
    jumpPrecision: precisionOf(jumpProposed),
    takenUp: shareOf(takenUp),
    linesLost: pages.reduce((sum, page) => sum + page.linesLost, 0),
  }
}

/** Gives the figures of all pages' items taken together (micro): a full page weighs more. */
export function microOf(scores: readonly PageScore[]): Figures {
  const counts = poolCounts(scores)
  const macro = macroOf(scores)
  const characters = scores.reduce((sum, score) => sum + score.characters, 0)
  return {
    ...macro,
    itemF1: f1Of(counts.items),
    kind: shareOf(counts.kind),
    headline: shareOf(counts.headline),
    deck: shareOf(counts.deck),
    credit: shareOf(counts.credit),
    paragraphF1: f1Of(counts.paragraph),
    characterErrorRate:
      scores.reduce((sum, score) => sum + score.edits, 0) / Math.max(1, characters),
  }
}

/** Gives the F1 of the items of each kind over all pages, with how many gold has. */
export function kindsOf(scores: readonly PageScore[]) {
  return KINDS.map((kind) => {
    const count = poolOf(scores.map((score) => score.kinds[kind]))
    return { kind, wanted: count.wanted, f1: f1Of(count) }
  })
}

/** Gives the counts of all pages together. */
export function poolCounts(scores: readonly PageScore[]): Counts {
  const pool = (field: keyof Counts) => poolOf(scores.map((score) => score.counts[field]))
  return {
    items: pool('items'),
    kind: pool('kind'),
    headline: pool('headline'),
    deck: pool('deck'),
    credit: pool('credit'),
    jump: pool('jump'),
    jumpProposed: pool('jumpProposed'),
    takenUp: pool('takenUp'),
    paragraph: pool('paragraph'),
  }
}

function poolOf(counts: readonly Count[]): Count {
  const sum = (part: keyof Count) => counts.reduce((total, count) => total + count[part], 0)
  return { right: sum('right'), wanted: sum('wanted'), got: sum('got') }
}

function fromMeasures(value: (measure: Measure) => number): Figures {
  const entries = MEASURES.map((measure) => [measure, value(measure)] as const)
  return Object.fromEntries(entries) as Figures
}
