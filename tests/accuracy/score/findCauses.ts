import type { Gold, GoldItem } from '../gold'
import { linesOf } from './lineSets'
import { FOUND, matchItems } from './matchItems'
import type { Predicted, PredictedItem } from './types'

/** Why an item's lines are not found; an item may have several causes. */
export const CAUSES = [
  'with another',
  'parted',
  'without its head',
  "another's head",
  'furniture in it',
  'unplaced',
] as const

export type Cause = (typeof CAUSES)[number]

type Page = { readonly gold: Gold; readonly predicted: Predicted }

/** Gives the causes of each item of a page whose lines are not found, in gold's order. */
export function findCauses(page: Page): { readonly id: string; readonly causes: Cause[] }[] {
  const bodies = new Set(page.gold.items.flatMap(bodyLines))
  const owned = new Set(page.gold.items.flatMap((item) => [...linesOf(item)]))
  const placed = new Set(page.predicted.items.flatMap(({ lines }) => lines))
  const missed = matchItems(page).filter(({ overlap }) => overlap < FOUND)
  return missed.map(({ gold, found }) => {
    const got = new Set((found ?? nearestTo(gold, page.predicted))?.lines)
    return { id: gold.id, causes: causesOf({ gold, got, bodies, owned, placed }) }
  })
}

/** The proposed item with most of an item's lines, though it be another's already. */
function nearestTo(gold: GoldItem, { items }: Predicted): PredictedItem | undefined {
  const own = linesOf(gold)
  const shared = ({ lines }: PredictedItem) => lines.filter((line) => own.has(line)).length
  const best = Math.max(0, ...items.map(shared))
  return best === 0 ? undefined : items.find((item) => shared(item) === best)
}

type Lines = ReadonlySet<number>

function causesOf(given: {
  readonly gold: GoldItem
  /** The lines of the proposed item that it is seen as. */
  readonly got: Lines
  readonly bodies: Lines
  readonly owned: Lines
  readonly placed: Lines
}): Cause[] {
  const { gold, got, bodies, owned, placed } = given
  const own = linesOf(gold)
  const body = new Set(bodyLines(gold))
  const missing = [...own].filter((line) => !got.has(line))
  const extra = [...got].filter((line) => !own.has(line))
  const applies: Readonly<Record<Cause, boolean>> = {
    'with another': extra.some((line) => bodies.has(line)),
    parted: missing.some((line) => body.has(line) && placed.has(line)),
    'without its head': missing.some((line) => !body.has(line) && placed.has(line)),
    "another's head": extra.some((line) => owned.has(line) && !bodies.has(line)),
    'furniture in it': extra.some((line) => !owned.has(line)),
    unplaced: missing.some((line) => !placed.has(line)),
  }
  return CAUSES.filter((cause) => applies[cause])
}

const bodyLines = ({ paragraphs }: GoldItem): number[] =>
  paragraphs.flatMap(({ lines }) => [...lines])
