import type { Unit } from '../draft'
import type { Cues } from '../labels/types'
import { worth } from '../labels/labelPieces'
import { claimCues } from './claimCues'
import { below } from './fits'
import { bareCues } from './storyCues'
import type { Page, Reading, Step } from './types'

/** Headlines without a story that a reading keeps in mind. */
const MOST_AHEAD = 3

const LONELY: readonly Cues[] = [[['ownerless', 1]]]
const FOUND: Cues = [['ownerless', -1]]

/** Gives a reading's score and cues with what else speaks; the cues are what weights are learned by. */
export function say(
  { score, cues }: Pick<Reading, 'score' | 'cues'>,
  page: Page,
  said: readonly Cues[],
): Pick<Reading, 'score' | 'cues'> {
  let told = { score, cues }
  for (const one of said) {
    if (one.length === 0) continue
    told = { score: told.score + valueOf(one, page), cues: { head: one, rest: told.cues } }
  }
  return told
}

function valueOf(cues: Cues, { table, worth: known }: Page): number {
  let value = known.get(cues)
  if (value === undefined) {
    value = worth(cues, table)
    known.set(cues, value)
  }
  return value
}

/** A headline goes to each of the earlier stories without one, or to none where all have theirs. */
export function claimBare(step: Step, group: readonly Unit[]): Reading[] {
  const { page, gap, reading } = step
  const { bare, sides } = reading
  const claimed = bare.flatMap((range, i) => {
    if (!isTheirs(page, group, range.from)) return []
    const apart = range.to === gap.rank - 1 ? 0 : bare.length - i
    const cues = claimCues(page, { group, range, side: 'after', apart, queue: i, sides })
    const told = say(reading, page, [...cues, bareCues(page, range, -1)])
    return {
      ...reading,
      score: told.score,
      cues: told.cues,
      bare: bare.filter((one) => one !== range),
      claims: { head: { units: group, story: range.from, extra: false }, rest: reading.claims },
      sides: { ...sides, after: sides.after + 1 },
    }
  })
  if (claimed.length > 0) return claimed
  const claims = { head: { units: group, story: null, extra: false }, rest: reading.claims }
  const { score, cues } = say(reading, page, LONELY)
  return [{ ...reading, score, cues, claims }]
}

/** A headline that stands inside the open story is its own. */
export function claimOpen({ page, gap, reading }: Step, group: readonly Unit[]): Reading {
  const range = { from: reading.from, to: below(page, gap.rank).to }
  const match = { group, range, side: 'inside' as const, apart: 0, queue: 0, sides: reading.sides }
  const { score, cues } = say(reading, page, claimCues(page, match))
  const claims = { head: { units: group, story: reading.from, extra: false }, rest: reading.claims }
  return { ...reading, score, cues, headed: true, claims }
}

/** A headline waits for a story to come. */
export function waits({ page, gap, reading }: Step, units: readonly Unit[]): Reading {
  const ahead = [...reading.ahead, { units, rank: gap.rank }]
  let claims = reading.claims
  for (const lost of ahead.slice(0, -MOST_AHEAD)) {
    claims = { head: { units: lost.units, story: null, extra: false }, rest: claims }
  }
  const { score, cues } = say(reading, page, LONELY)
  return { ...reading, score, cues, claims, ahead: ahead.slice(-MOST_AHEAD) }
}

/** A story that begins takes each of the waiting headlines; none where none waits. */
export function claimAhead({ page, gap, reading }: Step): Reading[] {
  const { ahead, sides } = reading
  const range = below(page, gap.rank)
  return ahead.flatMap((group, i) => {
    if (!isTheirs(page, group.units, gap.rank)) return []
    const apart = group.rank === gap.rank ? 0 : ahead.length - i
    const match = { group: group.units, range, side: 'before' as const, apart, queue: i, sides }
    const { score, cues } = say(reading, page, [...claimCues(page, match), FOUND])
    const claim = { units: group.units, story: gap.rank, extra: false }
    return {
      ...reading,
      score,
      cues,
      headed: true,
      ahead: ahead.filter((one) => one !== group),
      claims: { head: claim, rest: reading.claims },
      sides: { ...sides, before: sides.before + 1 },
    }
  })
}

/** While weights are learned, only a headline's true story may be considered. */
function isTheirs({ truth }: Page, group: readonly Unit[], rank: number): boolean {
  const [first] = group
  return !truth || (first !== undefined && truth.ofHead(first) === truth.ofParagraph(rank))
}
