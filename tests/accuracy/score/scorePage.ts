import type { ItemKind } from '@/text'
import type { Gold } from '../gold'
import { bcubed, type Bcubed } from './bcubed'
import { countPage, type Counts } from './countPage'
import { editDistance } from './editDistance'
import { FOUND, type Match } from './matchItems'
import type { Count, Predicted } from './types'

/** The figures of one page. Shares and F1s from 0 to 1; 1 where a page has nothing of the kind. */
export type PageScore = {
  readonly page: string
  readonly itemF1: number
  readonly kind: number
  readonly headline: number
  readonly deck: number
  readonly credit: number
  /** Share of gold's jumps that are found. */
  readonly jump: number
  /** Share of the proposed jumps that gold has. */
  readonly jumpPrecision: number
  /** Share of gold's jump lines at the start, from another page, that are found. */
  readonly takenUp: number
  readonly paragraphF1: number
  /** Edits between the bodies, over their length. */
  readonly characterErrorRate: number
  readonly linesLost: number
  readonly bcubed: Bcubed
  readonly counts: Counts
  readonly kinds: Readonly<Record<ItemKind, Count>>
  readonly edits: number
  readonly characters: number
}

export const KINDS = ['article', 'caption', 'notice', 'pointer'] as const

/** Scores a page's proposed items against its labels; compares without white space and mark width. */
export function scorePage(page: {
  readonly text: string
  readonly gold: Gold
  readonly predicted: Predicted
}): PageScore {
  const { counts, matches, bodies, linesLost } = countPage(page)
  const edits = sum(bodies.map(({ wanted, got }) => editDistance(wanted, got)))
  const characters = sum(bodies.map(({ wanted }) => [...wanted].length))
  return {
    page: page.gold.page,
    itemF1: f1Of(counts.items),
    kind: shareOf(counts.kind),
    headline: shareOf(counts.headline),
    deck: shareOf(counts.deck),
    credit: shareOf(counts.credit),
    jump: shareOf(counts.jump),
    jumpPrecision: precisionOf(counts.jumpProposed),
    takenUp: shareOf(counts.takenUp),
    paragraphF1: f1Of(counts.paragraph),
    characterErrorRate: characters === 0 ? 0 : edits / characters,
    linesLost,
    bcubed: bcubed(page),
    counts,
    kinds: kindsOf(matches, page.predicted),
    edits,
    characters,
  }
}

/** Gives right over wanted; 1 where nothing was wanted. */
export const shareOf = ({ right, wanted }: Omit<Count, 'got'>): number =>
  wanted === 0 ? 1 : right / wanted

/** Gives right over got; 1 where nothing was got. */
export const precisionOf = ({ right, got }: Count): number => (got === 0 ? 1 : right / got)

/** Gives the harmonic mean of precision and recall; 1 where nothing was wanted and nothing got. */
export const f1Of = ({ right, wanted, got }: Count): number =>
  wanted + got === 0 ? 1 : (2 * right) / (wanted + got)

/** An item of a kind is right when its lines are found and the proposal is of that kind too. */
function kindsOf(matches: readonly Match[], predicted: Predicted): Record<ItemKind, Count> {
  const count = (kind: ItemKind): Count => {
    const wanted = matches.filter(({ gold }) => gold.kind === kind)
    const right = wanted.filter(({ found, overlap }) => overlap >= FOUND && found?.kind === kind)
    const got = predicted.items.filter((item) => item.kind === kind).length
    return { right: right.length, wanted: wanted.length, got }
  }
  return {
    article: count('article'),
    caption: count('caption'),
    notice: count('notice'),
    pointer: count('pointer'),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
