import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { signIn } from '../support/admin'
import { launchBrowser } from '../support/chromium'
import { firstAdmin, openHouse, type House } from '../support/openHouse'

let house: House
let browser: Browser
let page: Page
let token: string
let address: string
const title = '五渡小集 Five from the River'

beforeAll(async () => {
  house = await openHouse()
  browser = await launchBrowser()
  const login = await house.ask('POST', '/users/login', { body: firstAdmin })
  token = String(login.body.token)
  const { body } = await house.ask('GET', '/articles?limit=6&depth=0&sort=id', { token })
  for (const { id } of body.docs ?? []) {
    const change = { stage: 'verified' }
    await house.ask('PATCH', `/articles/${id}?draft=true`, { token, body: change })
    // The sample has halves of stories that jump.
    const body = { despite: ['jump', 'text'] }
    await house.ask('POST', `/articles/${id}/publish`, { token, body })
  }
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** A local moment as the due field's two inputs take it, in the time zone of the reissue. */
const wallTime = (at: Date) => {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }) // prettier-ignore
  const [date = '', time = ''] = parts.format(at).split(' ')
  return { date, time }
}

const readerSees = async (path: string) => {
  const answer = await fetch(`${house.base}${path}`)
  return { status: answer.status, text: await answer.text() }
}

test('an editor builds an anthology of five stories by hand', async () => {
  page = await signIn({ browser, base: house.base })
  await page.goto(`${house.base}/admin/collections/reissues/create`)
  await page.locator('#field-title').fill(title)
  await page.locator('#action-save').click()
  await page.waitForURL(/reissues\/[0-9a-f-]{36}/u)
  address = page.url()
  await page.getByRole('button', { name: 'Add items' }).first().click()
  const picker = page.locator('.reissue-picker')
  const candidates = picker.getByRole('listbox', { name: 'Search' }).getByRole('option')
  await candidates.nth(4).waitFor()
  for (let n = 0; n < 5; n++) await candidates.nth(n).click()
  await picker.getByRole('status').getByText('5 items').waitFor()
  await picker.getByRole('button', { name: 'Done' }).click()
  await page.reload()
  await page.getByText(/^5 items/u).waitFor()
})

test('an item with a newer version shows the difference and is updated with one click', async () => {
  const { body } = await house.ask('GET', `/reissues/${address.split('/').at(-1)}/contents`, { token }) // prettier-ignore
  const id = body.items?.[0]?.item?.value
  const change = { headline: 'A headline set right', _status: 'published' }
  await house.ask('PATCH', `/articles/${id}`, { token, body: change })
  await page.reload()
  await page.getByRole('button', { name: 'Show difference' }).click()
  await page.getByText('A headline set right').first().waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Update to the newest' }).click()
  await vi.waitFor(async () => {
    const after = await house.ask('GET', `/reissues/${address.split('/').at(-1)}/contents`, { token }) // prettier-ignore
    expect(after.body.items?.[0]).toMatchObject({ state: 'ok', headline: 'A headline set right' })
  }, 10_000)
})

test('the preview is what will appear, and no reader sees it', async () => {
  const path = `/reissues/${address.split('/').at(-1)}`
  const preview = await page.context().newPage()
  await preview.goto(`${house.base}${path}/preview`)
  await preview.getByRole('heading', { name: title }).waitFor()
  await preview.getByText('A headline set right').first().waitFor()
  await preview.close()
  expect((await readerSees(`${path}/preview`)).status).toBe(404)
  expect((await readerSees(path)).status).toBe(404)
})

test('approved for the next minute, it is on the reader’s pages after it and not before', async () => {
  const due = new Date(Math.ceil((Date.now() + 8000) / 60_000) * 60_000)
  const { date, time } = wallTime(due)
  await page.goto(address)
  await page.getByLabel('Date', { exact: true }).fill(date)
  await page.getByLabel('Time', { exact: true }).fill(time)
  await page.getByRole('button', { name: /^Approve for this moment/u }).click()
  await page.getByText(/^Comes out in/u).waitFor()
  const path = `/reissues/${address.split('/').at(-1)}`
  let seen: number
  for (;;) {
    const { status } = await readerSees(path)
    seen = Date.now()
    if (status === 200) break
    expect(seen - due.getTime()).toBeLessThan(60_000)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  expect(seen).toBeGreaterThanOrEqual(due.getTime())
  // The plan on the editor's screen follows without a reload.
  await page.getByText('Out since').waitFor({ timeout: 20_000 })
}, 150_000)

test('a reader opens its pages, its feed entry and its EPUB', async () => {
  const path = `/reissues/${address.split('/').at(-1)}`
  const reader = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await reader.goto(`${house.base}/reissues`)
  await reader.getByRole('link', { name: title }).first().click()
  await reader.getByRole('heading', { name: title }).waitFor()
  await reader.getByRole('link', { name: 'A headline set right' }).first().click()
  await reader
    .getByText(/First published/iu)
    .first()
    .waitFor()
  for (const format of ['rss', 'atom', 'json']) {
    expect((await readerSees(`/feeds/reissues.${format}`)).text).toContain('五渡小集')
  }
  const epub = await fetch(`${house.base}/api${path}/edition.epub`)
  const files = Object.keys(unzipSync(new Uint8Array(await epub.arrayBuffer())))
  expect(files.filter((name) => name.includes('/story-'))).toHaveLength(5)
  await reader.context().close()
})

test('withdrawn, it is gone from every public place at once', async () => {
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByLabel(/^Reason/u).fill('A family asked')
  await page.getByRole('button', { name: 'Withdraw' }).last().click()
  const path = `/reissues/${address.split('/').at(-1)}`
  await vi.waitFor(async () => expect((await readerSees(path)).status).toBe(404), 10_000)
  for (const gone of [
    `${path}/1`,
    `/api${path}`,
    `/api${path}/edition`,
    `/api${path}/edition.epub`,
  ]) {
    expect((await readerSees(gone)).status).toBe(404)
  }
  for (const list of [
    '/reissues',
    '/',
    '/feeds/reissues.rss',
    '/feeds/reissues.atom',
    '/feeds/reissues.json',
    '/api/reissues',
  ]) {
    // prettier-ignore
    expect((await readerSees(list)).text, list).not.toContain('五渡小集')
  }
})
