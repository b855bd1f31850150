import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Workbench } from '@/workbench/screen/types'
import type { Gold } from '../../accuracy/gold'
import { listMisses } from '../../accuracy/score/listMisses'
import { scorePage, type PageScore } from '../../accuracy/score/scorePage'
import { signIn } from '../admin'
import { launchBrowser } from '../chromium'
import { firstAdmin, openHouse, type House } from '../openHouse'
import { leastEdits } from './leastEdits'
import { openBench } from './openBench'
import { putRight } from './planPage'
import { planWords } from './planWords'
import { makeRawest } from './rawest'
import { readBack } from './readBack'
import { toWanted } from './toWanted'
import { openWorkbench, typeStrokes } from './typeStrokes'
import { typeWords } from './typeWords'

/** A page with its labels, to be put right. */
export type Task = { readonly name: string; readonly text: string; readonly gold: Gold }

/** Where an editor begins: with what the machine proposes, or with all lines in one paragraph. */
export type Start = 'proposal' | 'rawest'

export type Result = {
  readonly page: string
  readonly start: Start
  readonly score: PageScore
  /** What is not as the labels say, item by item. */
  readonly misses: readonly string[]
  readonly items: number
  readonly operations: number
  /** The least that the rawest start needs; null from a proposal. */
  readonly least: number | null
  readonly words: number
  readonly keys: number
  /** Of pure interaction: from the first key to “saved”, reading and thinking left out. */
  readonly seconds: number
}

export type Desk = {
  readonly putRight: (task: Task, start: Start) => Promise<Result>
  readonly page: Page
  readonly close: () => Promise<void>
}

/** A house with the tasks' pages, each in an issue of its own for each start, and an editor at a browser. */
export async function openDesk(tasks: readonly Task[]): Promise<Desk> {
  const house = await openHouse()
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await house.close()
    throw error
  })
  await importTasks(house, tasks)
  const { body } = await house.ask('POST', '/users/login', { body: firstAdmin })
  const page = await signIn({ browser, base: house.base })
  const desk = { house, page, token: String(body.token) }
  return {
    page,
    putRight: (task, start) => putTaskRight({ ...desk, task, start, id: place(tasks, task) }),
    close: () => close(browser, house),
  }
}

async function close(browser: Browser, house: House): Promise<void> {
  await browser.close()
  await house.close()
}

/** The day of a task's issue. */
const place = (tasks: readonly Task[], task: Task): string =>
  `2001-01-${String(tasks.indexOf(task) + 1).padStart(2, '0')}`

async function importTasks(house: House, tasks: readonly Task[]): Promise<void> {
  for (const start of ['proposal', 'rawest']) {
    for (const task of tasks) {
      const folder = path.join(house.folder, 'desk', `from-${start}`, place(tasks, task))
      await mkdir(folder, { recursive: true })
      await writeFile(path.join(folder, '1.txt'), task.text)
    }
  }
  await house.backnumber('import', path.join(house.folder, 'desk'))
}

type Job = {
  readonly house: House
  readonly page: Page
  readonly token: string
  readonly task: Task
  readonly start: Start
  readonly id: string
}

async function putTaskRight(job: Job): Promise<Result> {
  const { house, page, task, start } = job
  const id = await pageId(job)
  const read = await readPage(job, id)
  const wanted = toWanted({ text: read.text, gold: task.gold })
  const bench = openBench(read)
  if (start === 'rawest') makeRawest(bench)
  const before = { strokes: bench.strokes().length, edits: bench.edits().length }
  putRight(bench, wanted)
  await openWorkbench({ page, base: house.base, id })
  await typeStrokes(page, bench.strokes().slice(0, before.strokes))
  const layout = await typeStrokes(page, bench.strokes().slice(before.strokes))
  const placed = await readPage(job, id)
  const changes = planWords({ read: placed, gold: task.gold })
  const words = await typeWords({ page, read: placed, changes })
  const accepted = await typeStrokes(page, [{ key: 'Shift+Enter' }])
  const stored = await readPage(job, id)
  const found = { text: stored.text, gold: task.gold, predicted: readBack(stored) }
  return {
    ...{ page: task.name, start },
    score: scorePage(found),
    misses: listMisses(found),
    items: stored.layout.items.length,
    operations: bench.edits().length - before.edits + 1,
    least: start === 'rawest' ? leastEdits({ text: read.text, wanted }) + 1 : null,
    words: changes.length,
    keys: bench.strokes().length - before.strokes + words.keys + 1,
    seconds: layout + words.seconds + accepted,
  }
}

async function pageId({ house, token, start, id }: Job): Promise<string> {
  const query = `where[issue.newspaper][equals]=from-${start}&where[issue.date][equals]=${id}&depth=0`
  const found = (await house.ask('GET', `/pages?${query}`, { token })).body.docs?.[0]?.id
  if (!found) throw new Error(`The page of from-${start} ${id} was not imported.`)
  return String(found)
}

async function readPage({ house, token }: Job, id: string): Promise<Workbench> {
  const { status, body } = await house.ask('GET', `/pages/${id}/workbench`, { token })
  if (status !== 200) throw new Error(`Page ${id} answered ${status}.`)
  return body as unknown as Workbench
}
