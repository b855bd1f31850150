import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../support/admin'
import { launchBrowser } from '../support/chromium'
import { madePage } from '../support/madeArchive'
import { firstAdmin, openHouse, type House } from '../support/openHouse'
import type { Json } from '../support/request'
import { writeFiles } from '../support/temporaryFolder'

let house: House
let browser: Browser
let token: string

beforeAll(async () => {
  house = await openHouse()
  browser = await launchBrowser()
  token = String((await house.ask('POST', '/users/login', { body: firstAdmin })).body.token)
  const folder = join(house.folder, 'loose')
  const names = ['alone', 'first', 'second']
  writeFiles(folder, Object.fromEntries(names.map((name, n) => [`${name}.txt`, madePage(n)])))
  await house.backnumber('import', folder)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** The page that came from a file, as the desk sees it. */
const pageFrom = async (file: string): Promise<Json> => {
  const query = `where[sourceName][contains]=${file}.txt&depth=1`
  const page = (await house.ask('GET', `/pages?${query}`, { token })).body.docs?.[0]
  if (!page) throw new Error(`There is no page from ${file}.txt.`)
  return page
}

const placeOf = async (file: string) => {
  const { id, label, number, issue } = await pageFrom(file)
  const query = `draft=true&depth=0&where[parts.page][equals]=${String(id)}`
  const { docs } = (await house.ask('GET', `/articles?${query}`, { token })).body
  const items = docs?.map(({ newspaper, date }) => `${String(newspaper)} ${String(date)}`) ?? []
  return { label, number, issue: issue?.name, items: [...new Set(items)] }
}

/** Fills in the form that stands open, and sends it. */
const fillIn = async (page: Page, date: string): Promise<void> => {
  const form = page.locator('.place-pages__form')
  await form.getByLabel('Newspaper').selectOption({ label: '菱渡报' })
  await form.getByLabel('Date').fill(date)
  await form.getByRole('button', { name: 'Place' }).click()
}

describe('loose pages, in a browser', () => {
  it('go to newspaper, day and number one by one, with their items', async () => {
    const { id } = await pageFrom('alone')
    const page = await signIn({ browser, base: house.base })
    await page.goto(`${house.base}/admin/collections/pages/${String(id)}`)
    await page.getByText('does not belong to any newspaper’s issue yet').waitFor()
    await page.getByRole('button', { name: 'Say where it belongs' }).click()
    await fillIn(page, '1990-01-02')
    await page.getByRole('heading', { name: '菱渡报 1990-01-02 · 1' }).waitFor()
    expect(await placeOf('alone')).toEqual({
      label: '1',
      number: 1,
      issue: '菱渡报 1990-01-02',
      items: ['lingdu-bao 1990-01-02'],
    })
  })

  it('stay where they are when their place is taken, and the form says so', async () => {
    const { id } = await pageFrom('first')
    const page = await signIn({ browser, base: house.base })
    await page.goto(`${house.base}/admin/collections/pages/${String(id)}`)
    await page.getByRole('button', { name: 'Say where it belongs' }).click()
    await fillIn(page, '1990-01-02')
    await page.getByText('lingdu-bao of 1990-01-02 already has a page 1').waitFor()
    expect(await placeOf('first')).toMatchObject({ items: ['unsorted 0001-01-01'] })
  })

  it('go together from the list, each with its label', async () => {
    const page = await signIn({ browser, base: house.base })
    await page.goto(`${house.base}/admin/collections/pages`)
    for (const file of ['first', 'second']) {
      await page
        .locator('tbody tr', { hasText: `${file}.txt` })
        .locator('input')
        .check()
    }
    await page.getByRole('button', { name: 'Say where they belong (2 pages)' }).click()
    await fillIn(page, '1990-01-03')
    await page.getByText('2 pages placed in').waitFor()
    const places = { first: await placeOf('first'), second: await placeOf('second') }
    const issue = '菱渡报 1990-01-03'
    const items = ['lingdu-bao 1990-01-03']
    expect(places).toEqual({
      first: { label: '1', number: 1, issue, items },
      second: { label: '2', number: 2, issue, items },
    })
  })
})
