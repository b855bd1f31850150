// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launchBrowser } from '../support/chromium'
import type { Shown } from '../support/scan/harness'
import { buildHarness, keepSampleScan, openDesk } from '../support/scan/openDesk'

let house: TestPayload
let browser: Browser
let files: ReadonlyMap<string, Uint8Array>
let sample: Shown

beforeAll(async () => {
  house = await openTestPayload()
  sample = await keepSampleScan(house.payload, 'sample')
  files = await buildHarness()
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const open = async (more: Partial<Shown> = {}, theme: 'light' | 'dark' = 'light') => {
  const shown = { ...sample, ...more }
  const page = await openDesk({ browser, payload: house.payload, files, shown, theme })
  onTestFinished(() => page.close())
  return page
}

it('shots', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const page = await open({ selected: [10, 12, 14, 15, 17, 19], language: theme === 'dark' ? 'zh' : 'en' }, theme)
    page.on('console', (m) => console.log(m.text()))
    page.on('pageerror', (m) => console.log(m))
    await page.waitForTimeout(2500)
    await page.screenshot({ path: `/tmp/scan-exp/a-${theme}.png` })
    await page.locator('.scan__pane').focus()
    for (const k of ['w']) await page.keyboard.press(k)
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `/tmp/scan-exp/b-${theme}.png` })
    for (const k of ['r', 'c', 'i', 's', '+']) await page.keyboard.press(k)
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `/tmp/scan-exp/c-${theme}.png` })
  }
  const page = await open({ media: { ...sample.media, id: 'nothing' } })
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `/tmp/scan-exp/d.png` })
})
