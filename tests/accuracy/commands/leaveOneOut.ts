import { toColumns } from '../report/toColumns'
import { toRows, type Line } from '../report/toRows'
import { scoreAll } from '../scoreAll'
import { findLabelled, type Labelled } from '../score/findLabelled'
import { figuresOf } from '../score/meanScore'
import { tuneOn, tuningPages } from './tune'
import type { Asked } from './types'

/** Gives each page of a folder as scored with the shipped weights, and with weights tuned without it. */
export async function leaveOneOut(folder: string, asked: Asked): Promise<string> {
  return toColumns(toRows(['page', 'weights'], await leaveEachOut(folder, asked)))
}

/** Gives two lines of figures for each page: shipped, and tuned on all the other pages. */
export async function leaveEachOut(folder: string, asked: Asked): Promise<Line[]> {
  const pages = await findLabelled(folder)
  const made = tuningPages(asked)
  return pages.flatMap((page) => {
    console.error(`without ${page.name}:`)
    const others = pages.filter((other) => other !== page)
    const { weights } = tuneOn([...others, ...made], asked)
    return [lineOf(page, 'shipped'), lineOf(page, 'without it', { weights })]
  })
}

function lineOf(page: Labelled, name: string, options?: Parameters<typeof scoreAll>[1]): Line {
  const [scored] = scoreAll([page], options)
  if (!scored) throw new Error(`${page.name}: The page could not be scored.`)
  return { lead: [page.name, name], figures: figuresOf(scored.score) }
}
