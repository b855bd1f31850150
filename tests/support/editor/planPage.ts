import type { Workbench } from '@/workbench/screen/types'
import type { Gold } from '../../accuracy/gold'
import { mapItems, ownersOf } from './mapItems'
import { openBench, type Bench } from './openBench'
import { setParagraphs } from './paragraphSteps'
import { cutLine, placeRows, setKind, setRoles, type Work } from './steps'
import { toWanted } from './toWanted'
import type { Wanted } from './types'

/** What is put right first: whose a line is; then what it is; then where paragraphs begin. */
const steps: readonly ((work: Work) => boolean)[] = [
  cutLine,
  placeRows,
  setKind,
  setRoles,
  setParagraphs,
]

/** More steps than any page needs. */
const most = 5000

/**
 * Puts a page right on a workbench without a screen, as its labels say, by the shortest keys that the
 * workbench has for each operation. Gives it with all keys and operations; throws when it does not
 * come to an end.
 */
export function planPage(args: { readonly read: Workbench; readonly gold: Gold }): Bench {
  const { read, gold } = args
  const bench = openBench(read)
  putRight(bench, toWanted({ text: read.text, gold }))
  return bench
}

/** The keys for the rest of a page, whatever was done to it before. */
export function putRight(bench: Bench, wanted: Wanted): void {
  const owners = ownersOf(wanted)
  for (let count = 0; count < most; count++) {
    const work: Work = { bench, wanted, owners, map: mapItems(bench.state(), owners) }
    if (!steps.some((step) => step(work))) return
  }
  throw new Error(`The page is not right after ${most} steps.`)
}
