import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { launchBrowser } from '../support/chromium'
import { startServer, type TestServer } from '../support/server'
import { toBody } from '@/body/toBody'

let open: TestPayload
let server: TestServer
let browser: Browser

beforeAll(async () => {
  open = await openTestPayload()
  await makePaper()
  server = await startServer()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await open?.close()
})

async function makePaper() {
  const { payload } = open
  const issue = 'weir-1931-05-16'
  await payload.create({
    collection: 'newspapers',
    data: { id: 'weir', title: 'The Weir', language: 'en' },
  })
  await payload.create({
    collection: 'issues',
    data: { id: issue, newspaper: 'weir', date: '1931-05-16', edition: 'main' },
  })
  const printed = { newspaper: 'weir', issue, date: '1931-05-16', parts: [{ label: '1' }] }
  for (const [index, headline] of ['The lock <opens>', 'An eel of five feet'].entries()) {
    const body = toBody([{ role: 'body', text: `Water came in at ${index + 6}.` }])
    const data = {
      id: `story-${index}`,
      headline,
      body,
      pageNumber: 1,
      position: index,
      ...printed,
    }
    await payload.create({
      collection: 'articles',
      data: { ...data, stage: 'verified', _status: 'published' } as never,
    })
  }
}

/** A page of a browser that runs no scripts. */
const visit = async (path: string, locale = 'en-GB'): Promise<{ page: Page; status?: number }> => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale })
  const page = await context.newPage()
  const response = await page.goto(`${server.base}${path}`)
  return { page, status: response?.status() }
}

describe('reading without scripts', () => {
  it('leads from the front page by the calendar and the issue to a story', async () => {
    const { page } = await visit('/')
    await page.getByRole('link', { name: 'The Weir', exact: true }).click()
    await page.getByRole('table').getByRole('link', { name: '16' }).click()
    await page.getByRole('link', { name: 'The lock <opens>' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The lock <opens>')
    expect(await page.getByText('Water came in at 6.').count()).toBe(1)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(canonical).toMatch(/\/stories\/story-0$/u)
  })

  it('turns from a story to the next on its page, and back to its page', async () => {
    const { page } = await visit('/stories/story-0')
    await page.getByRole('link', { name: 'An eel of five feet' }).click()
    await page.locator('footer.first').getByRole('link', { name: 'Page 1' }).click()
    expect(new URL(page.url()).pathname).toBe('/weir/1931-05-16/1')
  })

  it.each([
    ['zh-CN', 'zh-Hans'],
    ['en-GB', 'en'],
  ])('speaks to a browser of %s in %s and leaves the newspaper its own', async (locale, lang) => {
    const { page } = await visit('/stories/story-0', locale)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('.story-text').getAttribute('lang')).toBe('en')
  })

  it.each(['/', '/weir', '/weir/1931-05-16', '/weir/1931-05-16/1', '/stories/story-0'])(
    'fits %s on a telephone of 360 pixels',
    async (path) => {
      const { page } = await visit(path)
      await page.setViewportSize({ width: 360, height: 700 })
      const width = await page.locator('html').evaluate((html) => html.scrollWidth)
      expect(width).toBeLessThanOrEqual(360)
    },
  )

  it.each(['/nowhere', '/weir/1931-13-40', '/weir/1931-05-17', '/stories/none', '/a/b/c/d'])(
    'answers 404 for %s',
    async (path) => {
      expect((await visit(path)).status).toBe(404)
    },
  )
})
