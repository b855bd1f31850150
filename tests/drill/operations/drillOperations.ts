import { proposeLayout } from '@/text'
import { randomFrom } from '../../accuracy/made/random'
import { brokenSound, rawest } from '../../support/operations/laws'
import { countIn, lawsOf } from '../../support/operations/countIn'
import { runDesk } from '../../support/operations/deskLaws'
import { runSequence } from '../../support/operations/sequence'
import { pageAt } from '../text/pages'
import { readStock } from '../text/stock'

type Args = {
  readonly count: number
  readonly seed: number
  /** Only this sequence of them. */
  readonly only?: number | undefined
  readonly log: (line: string) => void
}

export type OperationsReport = {
  readonly sequences: number
  /** Pages whose proposal breaks the law before anybody touched it: the segmenter's drill tells. */
  readonly unsound: number
  readonly operations: number
  readonly applied: number
  readonly refused: Readonly<Record<string, number>>
  readonly takenBack: { readonly done: number; readonly refused: number }
  /** What became of corrections by hand: found in an item at the end, or shown as a difference. */
  readonly desk: Readonly<Record<'changes' | 'corrections' | 'kept' | 'shown' | 'refused', number>>
  /** Sequences that break a law, by the law. */
  readonly broken: Readonly<Record<string, number>>
}

/** Most operations in a sequence. */
const longest = 40

/**
 * Holds the laws of a page's operations against random sequences of them, from the machine's proposal
 * and from the rawest start: nothing lost, each inverse exact, undoing all gives the start, doing all
 * again gives the end; and on the page's items, that no correction by hand is lost unseen.
 */
export function drillOperations({ count, seed, only, log }: Args): OperationsReport {
  const stock = readStock()
  const report = { sequences: 0, unsound: 0, operations: 0, applied: 0 }
  const refused: Record<string, number> = {}
  const broken: Record<string, number> = {}
  const takenBack = { done: 0, refused: 0 }
  const desk = { changes: 0, corrections: 0, kept: 0, shown: 0, refused: 0 }
  const run = (number: number) => {
    const random = randomFrom(seed * 7_000_003 + number)
    const { text } = pageAt({ number, seed, stock })
    const layout = random.chance(0.7) ? proposeLayout(text) : rawest(text)
    if (brokenSound({ text, layout }).length > 0) {
      report.unsound++
      return
    }
    const ran = runSequence({ text, layout, length: random.int(1, longest), random })
    const worked = runDesk({ text, layout, length: random.int(1, longest), random })
    for (const name of Object.keys(desk) as (keyof typeof desk)[]) desk[name] += worked[name]
    report.sequences++
    report.operations += ran.tried
    report.applied += ran.steps.length
    takenBack.done += ran.takenBack.done
    takenBack.refused += ran.takenBack.refused
    for (const [code, times] of Object.entries(ran.refused)) countIn(refused, code, times)
    const all = [...ran.broken, ...worked.broken]
    for (const law of lawsOf(all)) {
      countIn(broken, law)
      log(`! sequence ${number} of seed ${seed}: ${all[0]}`)
    }
  }
  if (only !== undefined) run(only)
  for (let number = 0; only === undefined && number < count; number++) {
    run(number)
    if ((number + 1) % 1000 === 0) log(`${number + 1} of ${count} sequences`)
  }
  return { ...report, refused, takenBack, desk, broken }
}
