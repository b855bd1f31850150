import { ratePairs, toParts } from './ratePairs'
import type { PairScore, Part } from './scorePair'
import { ENOUGH, isMarked, settle, withOnly, type SettledPair } from './settle'
import type { JumpLink, JumpPage, Jumps, JumpWay, PartRef, WaitingJump } from './types'

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
  const linked = settle(pairs)
  return {
    links: linked.map(toLink),
    waiting: parts.flatMap((part) => waitingOf({ part, pairs, linked })),
  }
}

const refOf = ({ page, item }: Part): PartRef => ({ page, item: item.id })

function toLink({ from, to, score, margin, reasons }: SettledPair): JumpLink {
  const confidence = toShare(Math.min(score - ENOUGH + 1.5, margin + 1))
  return { from: refOf(from), to: refOf(to), confidence, reasons }
}

/** A score around 0 as a share: 0 is a half, 3 is 0.95; nothing is wholly sure. */
const toShare = (score: number): number =>
  Math.min(0.99, Math.round(100 / (1 + Math.exp(-score))) / 100)

type Ends = {
  readonly part: Part
  readonly pairs: readonly PairScore[]
  readonly linked: readonly PairScore[]
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
    const candidates = toCandidates(
      free.map((pair) => withOnly(pair, pairs)),
      way,
    )
    return [{ item: refOf(part), way, page: named.page, candidates }]
  })
}

function toCandidates(pairs: readonly PairScore[], way: JumpWay): WaitingJump['candidates'] {
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
