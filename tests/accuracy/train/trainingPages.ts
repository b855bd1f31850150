import { findLabelled, type Labelled } from '../score/findLabelled'
import { fixturePages } from './fixturePages'
import { trialPages } from './trialPages'

/** Development pages that no press made; none of them is a real one. */
const WRITTEN = ['tests/accuracy/hand/development', 'sample']

/** How often each page written by hand counts, as they are few, and each of a folder that is given. */
const AGAIN = { written: 16, given: 24, givenLines: 300 }

/**
 * Gives the pages that weights are learned from: so many of papers of any habits in each script, those
 * written by hand, and those of other folders.
 */
export async function trainingPages(
  count: number,
  folders: readonly string[] = [],
): Promise<Labelled[]> {
  const written = (await Promise.all(WRITTEN.map(findLabelled))).flat()
  const given = (await Promise.all(folders.map(findLabelled))).flat()
  return [
    ...trialPages('han', count),
    ...trialPages('latin', count),
    ...repeated([...written, ...fixturePages()], AGAIN.written),
    ...asGiven(given),
  ]
}

/** Gives what lines are learned from besides: paragraphs of columns rest on few lines of a page. */
export function moreLines(given: readonly Labelled[]): Labelled[] {
  return repeated(given, AGAIN.givenLines)
}

/** Gives pages of a given folder as often as they count. */
export function asGiven(pages: readonly Labelled[]): Labelled[] {
  return repeated(pages, AGAIN.given)
}

function repeated(pages: readonly Labelled[], times: number): Labelled[] {
  return Array.from({ length: times }, () => pages).flat()
}

/** The first of the papers that confidence is learned from; no more than these train anything else. */
const APART = 50_000

/** Gives pages of papers that no other weights are learned from. */
export function pagesApart(count: number): Labelled[] {
  return [...trialPages('han', count, APART), ...trialPages('latin', count, APART)]
}
