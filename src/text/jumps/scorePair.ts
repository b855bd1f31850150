import { sharedWeight, type Weights } from '../layout/bigrams'
import type { PageItem } from '../types'
import { headAgreement } from './headAgreement'
import { sentenceScore } from './sentenceAcross'
import type { JumpReason } from './types'

/** One part with what is asked of it again and again. */
export type Part = {
  /** Its place among all parts of the issue. */
  readonly at: number
  /** Its page's place in the issue. */
  readonly leaf: number
  readonly page: string
  readonly number: number | null
  readonly item: PageItem
  readonly grams: ReadonlySet<string>
}

/** What speaks for two parts and against them, summed: above 4 they are hardly anything else. */
export type PairScore = {
  readonly from: Part
  readonly to: Part
  readonly score: number
  readonly reasons: readonly JumpReason[]
  /** Whether title, names, text or the sentence agree, apart from what the jump lines say. */
  readonly agrees: boolean
  /** Whether none of them disagrees, and the texts share more than any two of the issue do. */
  readonly fits: boolean
  /** Whether title or text say so loudly that it stands without jump lines. */
  readonly isStriking: boolean
}

type Told = { readonly score: number; readonly reason?: JumpReason }

type Pair = { readonly from: Part; readonly to: Part }

/** Rates two parts of an issue as one story; `usual` is what other stories share with `to`. */
export function scorePair(
  args: Pair & { readonly weights: Weights; readonly usual: number },
): PairScore {
  const { from, to } = args
  const headline = fromHeads(from.item, to.item)
  const text = fromText(args)
  const inner = [headline, text, fromNames(from.item, to.item), fromSentence(from.item, to.item)]
  const told = [fromPages(args), ...inner]
  return {
    from,
    to,
    score: told.reduce((sum, { score }) => sum + score, 0),
    reasons: told.flatMap(({ reason }) => (reason ? [reason] : [])),
    agrees: inner.some(({ reason }) => reason !== undefined),
    fits: inner.every(({ score }) => score >= 0) && text.score > 0,
    isStriking:
      headline.score >= 3 || (headline.score >= 1 && text.score >= 1) || text.score >= 1.9,
  }
}

/** Whether both jump lines name the other's page. */
export const namesBoth = ({ from, to }: Pair): boolean =>
  names(from.item.continuesOn, to) === true && names(to.item.continuedFrom, from) === true

type Named = PageItem['continuesOn']

/** Undefined where there is no jump line. */
const names = (named: Named, { number }: Part): boolean | undefined =>
  named ? named.page === number : undefined

function fromPages({ from, to }: Pair): Told {
  const said = [names(from.item.continuesOn, to), names(to.item.continuedFrom, from)]
  const right = said.filter((one) => one === true).length
  const wrong = said.filter((one) => one === false).length
  const score = (right === 2 ? 3 : right * 1.2) - wrong * 2
  if (right === 2) return { score, reason: 'bothPages' }
  return right === 1 ? { score, reason: 'onePage' } : { score }
}

function fromHeads(from: PageItem, to: PageItem): Told {
  const agreement = headAgreement(from, to)
  if (agreement === null) return { score: 0 }
  if (agreement >= 0.8) return { score: 3, reason: 'headline' }
  if (agreement >= 0.5) return { score: 2, reason: 'headline' }
  if (agreement >= 0.25) return { score: 1, reason: 'headline' }
  return { score: -1 }
}

function fromNames(from: PageItem, to: PageItem): Told {
  if (from.credits.length === 0 || to.credits.length === 0) return { score: 0 }
  const shared = from.credits.some((name) => to.credits.includes(name))
  return shared ? { score: 1.5, reason: 'names' } : { score: -0.5 }
}

/** What two texts share beyond what any two of the issue share. */
function fromText({ from, to, weights, usual }: Parameters<typeof scorePair>[0]): Told {
  const beyond = (sharedOf({ from, to, weights }) - usual) / 0.08
  const score = Math.max(-0.5, Math.min(2, beyond))
  return score >= 0.8 ? { score, reason: 'text' } : { score }
}

/** The share of the shorter text's weight that stands in the longer one, 0 to 1. */
export function sharedOf({ from, to, weights }: Pair & { readonly weights: Weights }): number {
  const [short, long] = from.grams.size < to.grams.size ? [from, to] : [to, from]
  return sharedWeight(short.grams, long.grams, weights)
}

function fromSentence(from: PageItem, to: PageItem): Told {
  const score = sentenceScore(from, to)
  return score >= 1 ? { score, reason: 'sentence' } : { score }
}
