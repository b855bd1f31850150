import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../support/admin'
import { launchBrowser } from '../support/chromium'
import { firstAdmin, openHouse, type House } from '../support/openHouse'

let house: House
let browser: Browser
let page: Page
let token: string

beforeAll(async () => {
  house = await openHouse()
  browser = await launchBrowser()
  token = String((await house.ask('POST', '/users/login', { body: firstAdmin })).body.token)
  page = await signIn({ browser, base: house.base })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const queue = async (query: string) => (await house.ask('GET', `/queue${query}`, { token })).body

const address = () => new URL(page.url()).search

describe('the queue, in a browser', () => {
  it('is worked by keyboard: rows, views, the next page; and keeps its place', async () => {
    const { rows } = (await queue('')).shown!
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.row)
    expect(await focused()).toBe(rows?.[1]?.id)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/admin/pages/${String(rows?.[1]?.id)}/workbench`)
    await page.goBack()
    await expect.poll(focused).toBe(rows?.[1]?.id)
    await page.keyboard.press('n')
    await page.waitForURL(`**/admin/pages/${String(rows?.[0]?.id)}/workbench`)
    await page.goto(`${house.base}/admin`)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('6')
    await page.getByRole('heading', { name: 'Newspapers' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(address()).toBe('?view=progress')
  })

  it('has its filters in the address: shared, gone back to, and wrong ones named', async () => {
    const total = Number((await queue('?view=items&below=0.8')).shown?.total)
    await page.goto(`${house.base}/admin?view=items`)
    await page
      .locator('.queue__choice', { hasText: 'Confidence' })
      .locator('select')
      .selectOption('0.8')
    await page.waitForURL('**/admin?view=items&below=0.8')
    await page.getByText(`of ${total}`).waitFor()
    await page.goBack()
    await page.waitForURL('**/admin?view=items')
    await page.goto(`${house.base}/admin?view=items&stage=lost`)
    await page.getByText('mean nothing and were left out: stage').waitFor()
  })

  it('publishes many at once: what it touches first, then each, and a second time what is left', async () => {
    // Few of them, so that it is quick.
    const matching = '?view=items&below=0.65'
    await page.goto(`${house.base}/admin${matching}`)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('x')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByText('2 items ticked').waitFor()
    await page.getByRole('button', { name: /^Tick (?:all|the first)/u }).click()
    const { items } = (await house.ask('POST', '/queue/preview', { token, body: { step: 'publish', matching } })).body // prettier-ignore
    const ready = [...items!].filter(({ outcome }) => String(outcome) === 'ready').length
    await page.getByRole('button', { name: 'Publish…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish items' })
    const said = ready === 1 ? '1 item' : `${ready} items`
    await dialog.getByText(`${said} can go`).waitFor()
    await dialog.getByRole('button', { name: `Publish ${said}` }).click()
    await dialog.getByText(`${said} published.`).waitFor({ timeout: 60_000 })
    await dialog.getByRole('button', { name: 'Close' }).click()
    const published = (await queue('?view=items&stage=all&status=published')).shown
    expect(published?.total).toBe(ready)
    const again = await house.ask('POST', '/queue/preview', { token, body: { step: 'publish', matching } }) // prettier-ignore
    expect([...again.body.items!].map(({ outcome }) => String(outcome))).not.toContain('ready')
  })
})

describe('the history of an item, in a browser', () => {
  it('shows what each version changed; an old one comes back as the newest draft', async () => {
    const [story] = (await house.ask('GET', '/articles?draft=true&depth=0&sort=position&limit=1', { token })).body.docs! // prettier-ignore
    const path = `/articles/${String(story?.id)}`
    const headline = async () =>
      String((await house.ask('GET', `${path}?draft=true&depth=0`, { token })).body.headline)
    const first = await headline()
    for (const [was, now] of [
      [first, `${first}甲`],
      [`${first}甲`, '乙题'],
    ]) {
      const edits = [{ at: 'headline', was, now }]
      await house.ask('POST', `${path}/words`, { token, body: { edits } })
    }
    await page.goto(`${house.base}/admin/collections${path}`)
    await page.getByRole('link', { name: 'History' }).click()
    const shown = page.getByRole('region', { name: 'History' })
    const newest = Number((await house.ask('GET', `${path}/history`, { token })).body.revision)
    await shown.getByRole('heading', { name: `Revision ${newest - 1} → ${newest}` }).waitFor()
    const added = shown.locator('.item-history__pair--headline ins')
    await expect.poll(() => added.allTextContents()).toEqual(['added: 乙题'])
    await page.keyboard.press('ArrowDown')
    await shown.getByRole('heading', { name: `Revision ${newest - 2} → ${newest - 1}` }).waitFor()
    await expect.poll(() => added.allTextContents()).toEqual(['added: 甲'])
    await shown.getByRole('button', { name: 'Restore this version' }).click()
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await shown.getByRole('heading', { name: `Revision ${newest} → ${newest + 1}` }).waitFor()
    expect(await headline()).toBe(`${first}甲`)
  })
})
