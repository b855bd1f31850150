import type { Gold, GoldItem } from '../gold'
import { countFields } from './countFields'
import { linesOf } from './lineSets'
import { FOUND, matchItems, type Match } from './matchItems'
import { core } from './plain'
import type { Count, Predicted } from './types'

/** What is counted on a page; sums of counts are counts of several pages. */
export type Counts = {
  readonly items: Count
  readonly kind: Count
  readonly headline: Count
  readonly deck: Count
  readonly credit: Count
  readonly jump: Count
  /** The jumps that are proposed: `right` of `got`. */
  readonly jumpProposed: Count
  /** Jump lines at the start: `上接1版`. */
  readonly takenUp: Count
  readonly paragraph: Count
}

export type Counted = {
  readonly counts: Counts
  readonly matches: readonly Match[]
  /** Plain texts of the bodies, gold and proposed, of each gold item. */
  readonly bodies: readonly { readonly wanted: string; readonly got: string }[]
  /** Lines of gold items that are neither in a proposed item nor in `unplaced`. */
  readonly linesLost: number
}

/** Counts what is right on a page, without the edits between the bodies, which take most of the time. */
export function countPage(page: { readonly gold: Gold; readonly predicted: Predicted }): Counted {
  const { gold, predicted } = page
  const matches = matchItems(page)
  const found = matches.filter(({ overlap }) => overlap >= FOUND).length
  const bodies = matches.map((match) => bodiesOf(match))
  return {
    counts: {
      items: { right: found, wanted: gold.items.length, got: predicted.items.length },
      ...countFields({ matches, predicted }),
      paragraph: {
        right: sum(bodies.map(({ wanted, got }) => sharedOf(wanted, got))),
        wanted: sum(bodies.map(({ wanted }) => wanted.length)),
        got: sum(bodies.map(({ got }) => got.length)),
      },
    },
    matches,
    bodies: bodies.map(({ wanted, got }) => ({ wanted: wanted.join(''), got: got.join('') })),
    linesLost: linesLostOf(page),
  }
}

function bodiesOf({ gold, found }: Match) {
  const texts = (paragraphs: readonly { readonly text: string }[]) =>
    paragraphs.map(({ text }) => core(text)).filter((text) => text !== '')
  return { wanted: texts(gold.paragraphs), got: texts(found?.paragraphs ?? []) }
}

/** How many texts stand in both lists, each as often as in the one that has it less often. */
function sharedOf(wanted: readonly string[], got: readonly string[]): number {
  const pool = [...got]
  return wanted.filter((text) => {
    const at = pool.indexOf(text)
    if (at >= 0) pool.splice(at, 1)
    return at >= 0
  }).length
}

function linesLostOf({ gold, predicted }: Parameters<typeof countPage>[0]): number {
  const kept = new Set([...predicted.unplaced, ...predicted.items.flatMap(({ lines }) => lines)])
  const wanted = new Set(gold.items.flatMap((item: GoldItem) => [...linesOf(item)]))
  return [...wanted].filter((line) => !kept.has(line)).length
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
