import { munkres } from 'munkres'
import { dropCycles } from './dropCycles'
import { ratePairs, toParts, type RatedPair } from './ratePairs'
import type { Part } from './scorePair'
import type { JumpLink, JumpPage, Jumps, JumpWay, PartRef, WaitingJump } from './types'

/** Below this two parts are not taken for one story. */
const ENOUGH = 4

/** By so much a pair must be better than the next one of either part. */
const MARGIN = 1

/** Below this a part is no candidate. */
const WORTH_SHOWING = 0.25

const MOST_CANDIDATES = 5

/**
 * Finds which parts of an issue are one story: （下转3版） on page 1 with its （上接1版） on page 3,
 * `Continued on Page 4` with `From Page 1`. Both parts have their jump line, at least one names the
 * other's page, and title, names, text or the sentence agree; the sum over the issue is the best there
 * is, and a story may run over more than two pages. What is not sure waits, with its candidates. The
 * order of the pages does not matter.
 */
export function linkJumps(pages: readonly JumpPage[]): Jumps {
  const parts = toParts(pages)
  const pairs = ratePairs(parts)
  const linked = dropCycles(assign(pairs.filter(isLinkable)).filter((pair) => isClear(pair, pairs)))
  return {
    links: linked.map((pair) => toLink(pair, pairs)),
    waiting: parts.flatMap((part) => waitingOf({ part, pairs, linked })),
  }
}

/** Only marks on both sides make a link; without them it is a guess for people to see. */
const isLinkable = ({ from, to, score, reasons, agrees }: RatedPair): boolean =>
  from.item.continuesOn !== null &&
  to.item.continuedFrom !== null &&
  (reasons.includes('bothPages') || reasons.includes('onePage')) &&
  agrees &&
  score >= ENOUGH

/** The best assignment; each row has a column of its own that means "none". */
function assign(pairs: readonly RatedPair[]): RatedPair[] {
  const rows = [...new Set(pairs.map(({ from }) => from))]
  const columns = [...new Set(pairs.map(({ to }) => to))]
  if (pairs.length === 0) return []
  const best = Math.max(...pairs.map(({ score }) => score))
  const costs = rows.map((row) => {
    const line = new Array<number>(columns.length + rows.length).fill(best)
    for (const pair of pairs) {
      if (pair.from === row) line[columns.indexOf(pair.to)] = best - pair.score
    }
    return line
  })
  return munkres(costs).flatMap(([row, column]) => {
    const chosen = pairs.find(({ from, to }) => from === rows[row] && to === columns[column])
    return chosen ? [chosen] : []
  })
}

/** How much better a pair is than the next one that would take one of its parts. */
function marginOf(pair: RatedPair, pairs: readonly RatedPair[]): number {
  const rivals = pairs.filter(
    (other) => other !== pair && (other.from === pair.from || other.to === pair.to),
  )
  return pair.score - Math.max(0, ...rivals.map(({ score }) => score))
}

const isClear = (pair: RatedPair, pairs: readonly RatedPair[]): boolean =>
  marginOf(pair, pairs) >= MARGIN

const refOf = ({ page, item }: Part): PartRef => ({ page, item: item.id })

function toLink(pair: RatedPair, pairs: readonly RatedPair[]): JumpLink {
  const sure = Math.min(pair.score - ENOUGH + 1.5, marginOf(pair, pairs) + 1)
  const { from, to, reasons } = pair
  return { from: refOf(from), to: refOf(to), confidence: toShare(sure), reasons }
}

/** A score around 0 as a share: 0 is a half, 3 is 0.95; nothing is wholly sure. */
const toShare = (score: number): number =>
  Math.min(0.99, Math.round(100 / (1 + Math.exp(-score))) / 100)

type Ends = {
  readonly part: Part
  readonly pairs: readonly RatedPair[]
  readonly linked: readonly RatedPair[]
}

function waitingOf({ part, pairs, linked }: Ends): WaitingJump[] {
  const ends = [
    { way: 'on', named: part.item.continuesOn, end: 'from', other: 'to' },
    { way: 'from', named: part.item.continuedFrom, end: 'to', other: 'from' },
  ] as const
  return ends.flatMap(({ way, named, end, other }) => {
    if (named === null || linked.some((pair) => pair[end] === part)) return []
    const free = pairs.filter(
      (pair) => pair[end] === part && !linked.some((taken) => taken[other] === pair[other]),
    )
    return [{ item: refOf(part), way, page: named.page, candidates: toCandidates(free, way) }]
  })
}

function toCandidates(pairs: readonly RatedPair[], way: JumpWay): WaitingJump['candidates'] {
  return pairs
    .filter((pair) => isMarked(pair) || pair.isStriking)
    .map(({ from, to, score, reasons }) => ({
      item: refOf(way === 'on' ? to : from),
      score: toShare(score - ENOUGH + 1),
      reasons,
    }))
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
}

const isMarked = ({ from, to }: RatedPair): boolean =>
  from.item.continuesOn !== null && to.item.continuedFrom !== null
