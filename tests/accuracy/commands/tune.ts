import { weights as shipped, type CueWeights } from '@/text/layout/weights'
import { findLabelled, type Labelled } from '../score/findLabelled'
import { aimOf } from '../tune/aimOf'
import { tuneWeights, type Tuned } from '../tune/tuneWeights'
import { madePages } from './madePages'
import type { Asked } from './types'

const PAGES = 8

/** Tunes the weights on folders of labelled pages and the made development pages; gives them as JSON. */
export async function tune(folders: readonly string[], asked: Asked): Promise<string> {
  const given = (await Promise.all(folders.map(findLabelled))).flat()
  const { weights, before, after } = tuneOn([...given, ...tuningPages(asked)], asked)
  console.error(`${before.toFixed(4)} → ${after.toFixed(4)}`)
  return `${JSON.stringify(weights, null, 2)}\n`
}

/** Gives the made development pages for tuning, 8 of each house unless said otherwise. */
export function tuningPages(asked: Asked): Labelled[] {
  const houses = madePages({ ...asked, half: 'development', pages: asked.pages ?? PAGES })
  return houses.flatMap(({ pages }) => pages)
}

/** Tunes the shipped weights on pages, each page counting alike. */
export function tuneOn(pages: readonly Labelled[], asked: Asked): Tuned<CueWeights> {
  const unknown = asked.without.filter((name) => !(name in shipped))
  if (unknown.length > 0) throw new Error(`There is no weight ${unknown.join(', ')}.`)
  return tuneWeights({
    start: shipped as CueWeights,
    aim: (weights) => aimOf(pages, { weights }),
    rounds: asked.rounds,
    without: asked.without,
    log: (line) => console.error(line),
  })
}
