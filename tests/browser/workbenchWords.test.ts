import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { signIn } from '../support/admin'
import { launchBrowser } from '../support/chromium'
import { madePage } from '../support/madeArchive'
import { importPage, openBench, tokenOf, type Bench } from '../support/openBench'
import { firstAdmin, openHouse, type House } from '../support/openHouse'

let house: House
let browser: Browser
let id: string
let token: string

beforeAll(async () => {
  house = await openHouse()
  browser = await launchBrowser()
  id = await importPage(house, 'words-paper', madePage(3))
  token = await tokenOf(house)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** The page's first story as it is stored. */
const story = async () => {
  const query = `/articles?draft=true&depth=0&sort=position&where[parts.page][equals]=${id}`
  const [first] = (await house.ask('GET', query, { token })).body.docs ?? []
  if (!first) throw new Error('The page has no story.')
  return { id: String(first.id), headline: String(first.headline) }
}

const atFirstStory = async ({ page }: Bench, { id: doc }: { readonly id: string }) => {
  await page.goto(`${house.base}/admin/pages/${id}/workbench?item=${doc}`)
  await page.locator('.bench-card--current textarea').first().waitFor()
  await page.locator('.bench-lines').focus()
}

const headline = (page: Page) => page.locator('.bench-card--current [data-at=headline] textarea')

const headlineIs = (words: string) =>
  vi.waitFor(async () => expect((await story()).headline).toBe(words), { timeout: 15_000 })

/** A colleague saves another headline meanwhile. */
const colleagueWrites = async (doc: string, was: string, now: string) => {
  const edits = [{ at: 'headline', was, now }]
  const { status } = await house.ask('POST', `/articles/${doc}/words`, { token, body: { edits } })
  expect(status).toBe(200)
}

describe('words in the workbench', () => {
  it('are stored when they are saved, and not before', async () => {
    const bench = await openBench({ house, browser }, id)
    const before = await story()
    await atFirstStory(bench, before)
    await bench.press('e', 'End')
    await bench.page.keyboard.type('甲')
    await bench.page.getByText('Unsaved words in 1 item').waitFor()
    expect((await story()).headline).toBe(before.headline)
    await bench.press('Control+s')
    await headlineIs(`${before.headline}甲`)
    await bench.page.getByText('The words are saved.').waitFor()
  })

  it('survive a closed tab while they are unsaved', async () => {
    const bench = await openBench({ house, browser }, id)
    const before = await story()
    await atFirstStory(bench, before)
    await bench.press('e', 'End')
    await bench.page.keyboard.type('乙')
    const again = await bench.page.context().newPage()
    await bench.page.close({ runBeforeUnload: false })
    await again.goto(`${house.base}/admin/pages/${id}/workbench?item=${before.id}`)
    await again.getByText('are back').waitFor()
    expect(await headline(again).inputValue()).toBe(`${before.headline}乙`)
    await again.getByRole('button', { name: 'Discard changes' }).click()
    expect(await headline(again).inputValue()).toBe(before.headline)
  })

  it('that a colleague changed too are shown side by side, and one is chosen', async () => {
    const bench = await openBench({ house, browser }, id)
    const before = await story()
    await atFirstStory(bench, before)
    await bench.page.route('**/presence', (route) => route.abort())
    await bench.press('e', 'End')
    await bench.page.keyboard.type('丙')
    await colleagueWrites(before.id, before.headline, `${before.headline}丁`)
    await bench.press('Control+s')
    const dialog = bench.page.getByRole('dialog', { name: 'You both changed the same words' })
    await dialog.getByText('丁').first().waitFor()
    await dialog.getByRole('button', { name: 'Take mine' }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await headlineIs(`${before.headline}丙`)
  })

  it('wait for the server, and for who is signed out', async () => {
    const bench = await openBench({ house, browser }, id)
    const before = await story()
    await atFirstStory(bench, before)
    await bench.press('e', 'End')
    await bench.page.keyboard.type('戊')
    await bench.page.route('**/words', (route) => route.abort())
    await bench.press('Control+s')
    await bench.page.getByText('the words stay here').waitFor()
    await bench.page.unroute('**/words')
    await bench.page.context().clearCookies()
    await bench.press('Control+s')
    await bench.page.getByText('You are signed out').waitFor()
    expect(await headline(bench.page).inputValue()).toBe(`${before.headline}戊`)
    const { cookies } = await (await signIn({ browser, base: house.base, as: firstAdmin })).context().storageState() // prettier-ignore
    await bench.page.context().addCookies(cookies)
    await bench.press('Control+s')
    await headlineIs(`${before.headline}戊`)
  })
})

describe('operations in the workbench', () => {
  it('are stored once the line is back, each of them once', async () => {
    const bench = await openBench({ house, browser }, id)
    const revision = async () => (await house.ask('GET', `/pages/${id}?depth=0`, { token })).body.revision // prettier-ignore
    const before = await revision()
    await bench.page.route('**/operations', async (route) => {
      // The server does it, and the answer never comes.
      await route.fetch()
      await route.abort()
    })
    await bench.goTo(1)
    await bench.press('7')
    await bench.page.getByText('No connection to the server').waitFor()
    await bench.page.unroute('**/operations')
    await bench.page.getByRole('button', { name: 'Try again' }).click()
    await bench.saved()
    expect(await revision()).toBe(Number(before) + 1)
  })

  it('of a colleague show by themselves, with who is there', async () => {
    const bench = await openBench({ house, browser }, id)
    const { body } = await house.ask('GET', `/pages/${id}?depth=0`, { token })
    const layout = body.layout as unknown as { items: { id: string; kind: string }[] }
    const last = layout.items.at(-1)
    const kind = last?.kind === 'notice' ? 'article' : 'notice'
    const operations = [{ type: 'kind', item: last?.id, kind }]
    await house.ask('POST', `/pages/${id}/operations`, { token, body: { revision: body.revision, operations } }) // prettier-ignore
    const select = bench.page.locator(`.bench-card[data-item="${last?.id}"] select`)
    await vi.waitFor(async () => expect(await select.inputValue()).toBe(kind), { timeout: 15_000 })
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] } // prettier-ignore

/** What axe finds that is serious or worse. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    () => (globalThis as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } }).axe.run(), // prettier-ignore
  )
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`)
}

describe('the workbench for everybody', () => {
  it.each(['light', 'dark'] as const)(
    'has no serious problem that axe finds, %s',
    async (theme) => {
      const bench = await openBench({ house, browser, locale: 'zh-CN' }, id)
      await bench.page.emulateMedia({ colorScheme: theme })
      await bench.page.reload()
      await bench.page.locator('.bench-lines').focus()
      await bench.press('ArrowDown', 'e')
      expect(await problems(bench.page)).toEqual([])
      await bench.press('Escape', '?')
      await bench.page.getByRole('dialog').waitFor()
      expect(await problems(bench.page)).toEqual([])
    },
  )
})
