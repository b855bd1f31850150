import { deriveItems, toLines } from '@/text'
import { worth } from '@/text/layout/labels/labelPieces'
import type { Cues, CueTable } from '@/text/layout/labels/types'
import { readItems } from '@/text/layout/readItems'
import type { ByScript, LayoutWeights } from '@/text/layout/weights'
import { judgeItems } from '../calibration/judgeItems'
import { randomFrom } from '../made/random'
import type { Labelled } from '../score/findLabelled'

/** By how much each item is held back, in log-odds: papers that nobody looked at are read worse than made ones. */
const CAUTION = 0.3

type Example = { readonly han: boolean; readonly cues: Cues; readonly right: boolean }

/** Steps of the descent, each over all examples in another order. */
const ROUNDS = 60

/** How much large weights cost: few items of a kind must not make it sure. */
const COST = 0.0005

/**
 * Learns how sure an item is to be shown (logistic regression): on pages that neither labels nor stories
 * were learned from, since on those the segmenter is right more often than elsewhere.
 */
export function trainConfidence(
  pages: readonly Labelled[],
  weights: Omit<LayoutWeights, 'sure'>,
): ByScript {
  const examples = pages.flatMap((page) => examplesOf(page, weights))
  const of = (script: boolean) => examples.filter(({ han }) => han === script)
  return { han: descend(of(true)), latin: descend(of(false)) }
}

function examplesOf({ text, gold }: Labelled, weights: Omit<LayoutWeights, 'sure'>): Example[] {
  const { items, han } = readItems(toLines(text), weights)
  const layout = { items: items.map(({ item }) => ({ ...item, confidence: 0 })), unplaced: [] }
  const predicted = { items: deriveItems({ text, layout }), unplaced: [] }
  return judgeItems({ gold, predicted }).map(({ right }, i) => ({
    han,
    cues: items[i]?.cues ?? [],
    right,
  }))
}

function descend(examples: readonly Example[]): CueTable {
  const table: Record<string, number> = {}
  const random = randomFrom(11)
  for (let round = 1; round <= ROUNDS; round++) {
    const step = 0.1 / Math.sqrt(round)
    for (const { cues, right } of random.some(examples, examples.length)) {
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-worth(cues, table)))
      for (const [name, value] of cues) {
        const now = table[name] ?? 0
        table[name] = now + step * (error * value - COST * now)
      }
    }
  }
  const held = (name: string) => (name.startsWith('is ') ? CAUTION : 0)
  const entries = Object.entries(table).map(([name, value]) => [
    name,
    Math.round((value - held(name)) * 100) / 100,
  ])
  return Object.fromEntries(entries.sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)))
}
