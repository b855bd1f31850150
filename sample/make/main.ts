import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { newspapers } from './pages'
import { openBrowser } from './press/browser'
import { print } from './press/print'
import { scan } from './press/scan'
import { compose } from './text/compose'
import { expected } from './text/expected'
import { positions } from './text/positions'
import { compact } from './text/compact'
import { slip } from './text/slip'
import type { IssueSource, NewspaperSource, PageSource } from './types'

const sample = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const only = process.argv[2]

const json = (value: unknown) => format(JSON.stringify(value), { parser: 'json', printWidth: 100 })

type Browser = Awaited<ReturnType<typeof openBrowser>>

async function makePage(
  browser: Browser,
  folder: string,
  page: PageSource,
  seed: number,
): Promise<void> {
  const sheet = await print(browser, page)
  for (const complaint of sheet.complaints) console.warn(`${folder}/${page.label}: ${complaint}`)
  const lines = compose(page, slip(sheet.blocks, page.stories))
  const stem = path.join(sample, 'archive', folder, page.label)
  await writeFile(`${stem}.txt`, `${lines.map((line) => line.text).join('\n')}\n`)
  await writeFile(`${stem}.lines.json`, `${compact(positions(page, lines))}\n`)
  const image = await scan(sheet.png, seed)
  await writeFile(`${stem}.webp`, image)
  const truth = expected(`${folder}/${page.label}`, page, lines)
  await writeFile(path.join(sample, 'expected', folder, `${page.label}.json`), await json(truth))
  console.log(
    `${folder}/${page.label}: ${lines.length} lines, scan ${Math.round(image.length / 1024)} KB`,
  )
}

async function makeIssue(
  browser: Browser,
  paper: NewspaperSource,
  issue: IssueSource,
): Promise<void> {
  const folder = `${paper.id}/${issue.date}`
  await mkdir(path.join(sample, 'archive', folder), { recursive: true })
  await mkdir(path.join(sample, 'expected', folder), { recursive: true })
  const about = { number: issue.number, edition: issue.edition, scansPublic: true }
  await writeFile(path.join(sample, 'archive', folder, 'issue.json'), await json(about))
  for (const [at, page] of issue.pages.entries())
    if (only === undefined || `${folder}/${page.label}`.includes(only))
      await makePage(browser, folder, page, Number(issue.date.replaceAll('-', '')) + at)
}

async function makeNewspaper(browser: Browser, paper: NewspaperSource): Promise<void> {
  const { issues, ...about } = paper
  await mkdir(path.join(sample, 'archive', paper.id), { recursive: true })
  await writeFile(path.join(sample, 'archive', paper.id, 'newspaper.json'), await json(about))
  for (const issue of issues) await makeIssue(browser, paper, issue)
}

// The old pages go only when there is a browser to make new ones.
const browser = await openBrowser()
if (only === undefined)
  for (const folder of ['archive', 'expected'])
    await rm(path.join(sample, folder), { recursive: true, force: true })
try {
  for (const paper of newspapers) await makeNewspaper(browser, paper)
} finally {
  await browser.close()
}
