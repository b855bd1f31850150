import path from 'node:path'
import { readFile } from 'node:fs/promises'
import { findLabelled, type Labelled } from '../../accuracy/score/findLabelled'
import { openDesk, type Result, type Task } from '../../support/editor/desk'
import { isRight } from '../../support/editor/isRight'
import { withTrueWords } from '../../support/editor/withTrueWords'
import { projectRoot } from '../process'

type Args = { readonly folder: string | undefined; readonly log: (line: string) => void }

/**
 * An editor who knows the truth puts pages right in a browser by keys alone: the sample's pages, their
 * misread words too, and those of a folder with labels; from the machine's proposal, and from the
 * rawest start. What is stored then is read back and scored.
 */
export async function drillEditor({ folder, log }: Args) {
  const tasks = [...(await sampleTasks()), ...(folder ? await findLabelled(folder) : [])]
  const desk = await openDesk(tasks)
  const results: Result[] = []
  try {
    for (const start of ['proposal', 'rawest'] as const) {
      log(`from the ${start}`)
      log(header)
      for (const task of tasks) {
        const result = await desk.putRight(task, start)
        log(lineOf(result))
        if (!isRight(result.score)) result.misses.forEach((miss) => log(`  ${miss}`))
        results.push(result)
      }
    }
  } finally {
    await desk.close()
  }
  return { pages: results.length, wrong: results.filter((one) => !isRight(one.score)).length }
}

async function sampleTasks(): Promise<Task[]> {
  const folder = path.join(projectRoot, 'sample')
  const pages = await findLabelled(folder)
  return Promise.all(pages.map((page: Labelled) => withSlips(folder, page)))
}

async function withSlips(folder: string, page: Labelled): Promise<Task> {
  const file = path.join(folder, `${page.name.replace('archive/', 'expected/')}.json`)
  return { ...page, gold: withTrueWords(page.gold, await readFile(file, 'utf8')) }
}

const columns = ['page', 'right', 'items', 'operations', 'least', 'per item', 'words', 'keys', 'seconds'] // prettier-ignore

const toLine = ([page = '', ...figures]: readonly string[]): string =>
  page.padEnd(34) + figures.map((figure) => figure.padStart(11)).join('')

const header = toLine(columns)

const lineOf = ({ page, score, items, operations, least, words, keys, seconds }: Result): string =>
  toLine([
    page.slice(-34),
    isRight(score) ? '1.000' : 'WRONG',
    String(items),
    String(operations),
    least === null ? '' : String(least),
    (operations / items).toFixed(1),
    String(words),
    String(keys),
    seconds.toFixed(1),
  ])
