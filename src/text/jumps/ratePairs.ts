import { bigramsOf, weigh } from '../layout/bigrams'
import type { PageItem } from '../types'
import { scorePair, sharedOf, type PairScore, type Part } from './scorePair'
import type { JumpPage } from './types'

/** A page holds more articles than this only when it was segmented into shreds. */
const MOST_PARTS = 2000

/** The articles of an issue in its order: by page number, then label, then as they stand. */
export function toParts(pages: readonly JumpPage[]): Part[] {
  const ordered = pages
    .map((page) => ({ ...page, number: page.number ?? digitsOf(page.page) }))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || (a.page < b.page ? -1 : 1))
  return ordered
    .flatMap(({ page, number, items }, leaf) =>
      items
        .filter(({ kind }) => kind === 'article')
        .map((item) => ({ leaf, page, number, item, grams: bigramsOf(textOf(item)) })),
    )
    .slice(0, MOST_PARTS)
    .map((part, at) => ({ ...part, at }))
}

/**
 * Rates every pair of parts on two pages of which at least one has a jump line that leads to the other
 * part or might: the pairs that can be one story, and those that look like it.
 */
export function ratePairs(parts: readonly Part[]): PairScore[] {
  const pairs = parts
    .filter(({ item }) => item.continuesOn || item.continuedFrom)
    .flatMap((part) => partnersOf(part, parts))
  if (pairs.length === 0) return []
  const weights = weigh(parts.map(({ grams }) => grams))
  const usual = new Map<Part, number>()
  const usualOf = (part: Part): number => {
    const known = usual.get(part) ?? mean(parts, (other) => sharedOf({ from: other, to: part, weights }), part) // prettier-ignore
    usual.set(part, known)
    return known
  }
  return pairs.map((pair) => scorePair({ ...pair, weights, usual: usualOf(pair.to) }))
}

type Pair = { readonly from: Part; readonly to: Part }

/** Each pair once: the part that leads on gives it, or the one it leads to when the other is silent. */
function partnersOf(part: Part, parts: readonly Part[]): Pair[] {
  const others = parts.filter(({ leaf }) => leaf !== part.leaf)
  const on = part.item.continuesOn ? others.map((to) => ({ from: part, to })) : []
  const from = part.item.continuedFrom
    ? others.filter(({ item }) => !item.continuesOn).map((other) => ({ from: other, to: part }))
    : []
  return [...on, ...from]
}

const textOf = ({ kicker, headline, deck, paragraphs }: PageItem): string =>
  [kicker, headline, deck, ...paragraphs.map(({ text }) => text)].filter(Boolean).join('\n')

const digitsOf = (label: string): number | null => {
  const digits = /\d{1,3}/u.exec(label)?.[0]
  return digits === undefined ? null : Number(digits)
}

/** So few others tell nothing of what is usual. */
const FEW = 4

/** What two stories of one issue share by chance. */
const COMMON = 0.2

function mean(parts: readonly Part[], of: (part: Part) => number, apart: Part): number {
  const others = parts.filter(({ leaf }) => leaf !== apart.leaf)
  if (others.length < FEW) return COMMON
  return others.reduce((sum, part) => sum + of(part), 0) / others.length
}
