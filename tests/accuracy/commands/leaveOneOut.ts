import { layoutWeights } from '@/text/layout/weights'
import { isHanText } from '@/text/patterns/scripts'
import { toColumns } from '../report/toColumns'
import { toRows, type Line } from '../report/toRows'
import { scoreAll } from '../scoreAll'
import { findLabelled, type Labelled } from '../score/findLabelled'
import { figuresOf } from '../score/meanScore'
import { asGiven, moreLines, trainingPages } from '../train/trainingPages'
import { trainOn } from './train'
import type { Asked } from './types'

/** Made pages that weights are learned from for each page left out, unless said otherwise. */
const PAGES = 250

/** Gives each page of a folder as scored with the shipped weights, and with weights learned without it. */
export async function leaveOneOut(folder: string, asked: Asked): Promise<string> {
  return toColumns(toRows(['page', 'weights'], await leaveEachOut(folder, asked)))
}

/**
 * Gives two lines of figures for each page: shipped, and learned from made pages and all other pages of
 * the folder but not from this one.
 */
export async function leaveEachOut(folder: string, asked: Asked): Promise<Line[]> {
  const labelled = await findLabelled(folder)
  const { sure } = layoutWeights
  const made = await trainingPages(asked.pages ?? PAGES)
  return labelled.flatMap((page) => {
    console.error(`without ${page.name}:`)
    const others = labelled.filter((other) => other !== page)
    const pages = ofScript(page, [...made, ...asGiven(others)])
    const weights = { ...trainOn(pages, ofScript(page, moreLines(others))), sure }
    return [lineOf(page, 'shipped'), lineOf(page, 'without it', { weights })]
  })
}

/** Pages of the other script teach nothing of this one. */
function ofScript({ text }: Labelled, pages: readonly Labelled[]): Labelled[] {
  return pages.filter((other) => isHanText(other.text) === isHanText(text))
}

function lineOf(page: Labelled, name: string, options?: Parameters<typeof scoreAll>[1]): Line {
  const [scored] = scoreAll([page], options)
  if (!scored) throw new Error(`${page.name}: The page could not be scored.`)
  return { lead: [page.name, name], figures: figuresOf(scored.score) }
}
