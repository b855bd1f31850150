import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../support/chromium'
import { madePage } from '../../support/madeArchive'
import { importPage, openBench, tokenOf, type Bench } from '../../support/openBench'
import { openHouse, type House } from '../../support/openHouse'

type Args = {
  readonly saves: number
  readonly seed: number
  readonly log: (line: string) => void
}

/** What became of the saves of two people on one page. */
export type EditorsReport = {
  readonly saves: number
  /** Stored as they were sent, a colleague's change elsewhere or none between. */
  readonly stored: number
  /** Shown beside a colleague's words, and stored as the wording that does justice to both. */
  readonly conflicts: number
  /** Words of a save that were told as stored and do not stand in the item. */
  readonly lost: readonly string[]
}

/**
 * Two people in two browsers put marks into the paragraphs of one story and save them, in turns that
 * overlap; where both changed the same words, the one who is asked writes both. Each mark must stand in
 * the story at the end.
 */
export async function drillEditors({ saves, seed, log }: Args): Promise<EditorsReport> {
  const house = await openHouse()
  const browser = await launchBrowser()
  try {
    return await play({ house, browser, saves, seed, log })
  } finally {
    await browser.close()
    await house.close()
  }
}

async function play({
  house,
  browser,
  saves,
  seed,
  log,
}: Args & { house: House; browser: Browser }) {
  const id = await importPage(house, 'two-editors', madePage(seed))
  const token = await tokenOf(house)
  log(`  page ${id}`)
  const read = async () => {
    const query = `/articles?draft=true&depth=0&sort=position&where[parts.page][equals]=${id}`
    const [first] = (await house.ask('GET', query, { token })).body.docs ?? []
    return { id: String(first?.id), text: String(first?.text), headline: String(first?.headline) }
  }
  const { id: story } = await read()
  const people = [await openBench({ house, browser }, id), await openBench({ house, browser }, id)]
  for (const { page } of people) {
    await page.goto(`${house.base}/admin/pages/${id}/workbench?item=${story}`)
    await page.locator('.bench-card--current textarea').first().waitFor()
  }
  const next = numbers(seed)
  const marks: string[] = []
  let conflicts = 0
  for (let done = 0; done < saves; done += people.length) {
    const turn = people.map((bench, i) => ({ bench, mark: `〔${done + i}〕`, place: next() }))
    await Promise.all(turn.map(write))
    const asked = await Promise.all(turn.map(save))
    conflicts += asked.filter(Boolean).length
    marks.push(...turn.map(({ mark }) => mark))
    if (done % 20 === 0) log(`  ${done} saves, ${conflicts} offered as a conflict`)
  }
  const { text, headline } = await read()
  const lost = marks.filter((mark) => !`${headline}${text}`.includes(mark))
  return { saves: marks.length, stored: marks.length - conflicts, conflicts, lost }
}

type Turn = { readonly bench: Bench; readonly mark: string; readonly place: number }

const fieldsOf = (page: Page) =>
  page.locator('.bench-card--current').locator('[data-at=headline] textarea, [data-at=body] textarea') // prettier-ignore

/** Puts a mark at the end of a headline or a paragraph. */
async function write({ bench: { page }, mark, place }: Turn): Promise<void> {
  const fields = fieldsOf(page)
  await fields.nth(place % (await fields.count())).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(mark)
}

/** Saves; gives whether a colleague had changed the same words. Then both are kept. */
async function save({ bench: { page }, mark }: Turn): Promise<boolean> {
  await page.keyboard.press('Control+s')
  const dialog = page.locator('.bench-dialog')
  const drafts = page.locator('.bench-standing__drafts')
  let isAsked = false
  while ((await drafts.count()) > 0 || (await dialog.count()) > 0) {
    if ((await dialog.count()) > 0) {
      isAsked = true
      const result = dialog.locator('textarea').first()
      await dialog.getByRole('button', { name: 'Take theirs' }).click()
      await result.fill(`${await result.inputValue()}${mark}`)
      await dialog.getByRole('button', { name: 'Save' }).click()
    }
    await page.waitForTimeout(50)
  }
  return isAsked
}

/** Whole numbers that a seed alone decides. */
function numbers(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
}
