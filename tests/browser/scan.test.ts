// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { createRequire } from 'node:module'
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

/** Once tiles are drawn. */
const isShown = (page: Page) => page.locator('.scan__notice--shown').waitFor({ state: 'attached' })

const ready = async (...given: Parameters<typeof open>) => {
  const page = await open(...given)
  await isShown(page)
  return page
}

const picked = (page: Page) => page.locator('output').textContent()

/** Where the selected lines stand in the window, once they have not moved for a while of frames. */
const placeOfSelected = (page: Page): Promise<Box> =>
  page.evaluate(async (frames) => {
    const read = () => {
      const { x, y, width, height } =
        document.querySelector('.scan__region--selected')?.getBoundingClientRect() ?? new DOMRect()
      return { x, y, width, height }
    }
    let before = read()
    // A moment is no measure: a busy machine may not have begun to move by then.
    for (let still = 0; still < frames; still++) {
      await new Promise(requestAnimationFrame)
      const now = read()
      if (JSON.stringify(now) !== JSON.stringify(before)) still = 0
      before = now
    }
    if (before.width === 0) throw new Error('Nothing is selected.')
    return before
  }, 20)

const select = (page: Page, lines: readonly number[]) =>
  page.evaluate((chosen) => (window as never as Desk).select(chosen), lines)

type Desk = { readonly select: (lines: readonly number[]) => void }

const press = async (page: Page, ...keys: readonly string[]) => {
  await page.locator('.scan__pane').focus()
  for (const key of keys) await page.keyboard.press(key)
}

const middleOf = (box: Box) => [box.x + box.width / 2, box.y + box.height / 2] as const
type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

it('shows a scan, and says so when it cannot', async () => {
  const page = await ready()
  const greys = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.scan canvas')
    const { width, height } = canvas ?? { width: 0, height: 0 }
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
    return new Set(pixels).size
  })
  expect(greys).toBeGreaterThan(50)
  const failed = await open({ media: { ...sample.media, id: 'nothing' } })
  await failed.getByRole('alert').getByText('cannot be loaded').waitFor()
  await failed.getByRole('button', { name: 'Try again' }).click()
  await failed.getByRole('alert').getByText('cannot be loaded').waitFor()
})

it('brings selected lines into view, and moves nothing when they are', async () => {
  const page = await ready({ selected: [1] })
  const pane = (await page.locator('.scan__pane').boundingBox()) as Box
  const start = await placeOfSelected(page)
  await press(page, '+', '+', '+', '+', '+')
  const last = sample.regions.at(-1)?.line ?? 0
  await select(page, [last])
  const shown = await placeOfSelected(page)
  expect(shown.x >= pane.x && shown.y >= pane.y).toBe(true)
  expect(shown.y + shown.height <= pane.y + pane.height).toBe(true)
  await select(page, [])
  await select(page, [last])
  expect(await placeOfSelected(page)).toEqual(shown)
  await press(page, '0')
  await select(page, [1])
  const again = await placeOfSelected(page)
  expect(Math.abs(again.x - start.x) + Math.abs(again.y - start.y)).toBeLessThan(2)
})

it.each([[[]], [['r']], [['R', 'R']]])(
  'picks the line that is clicked, and those that a box touches, turned by %j',
  async (turns) => {
    const page = await ready({ selected: [10] })
    await press(page, ...turns)
    const [x, y] = middleOf(await placeOfSelected(page))
    await select(page, [12])
    const other = middleOf(await placeOfSelected(page))
    await page.mouse.click(x, y)
    await expect.poll(() => picked(page)).toBe('10')
    await page.keyboard.down('Control')
    await page.mouse.click(...other)
    await page.keyboard.up('Control')
    await expect.poll(() => picked(page)).toBe('10,12')
    await select(page, [])
    await page.keyboard.down('Shift')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(...other, { steps: 4 })
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await expect.poll(() => picked(page)).toBe('10,12')
  },
)

it('has its keys, and remembers how it was looked at', async () => {
  const page = await ready({ selected: [1] })
  const filter = () => page.locator('.scan__stage canvas').first().evaluate((one) => getComputedStyle(one).filter) // prettier-ignore
  const upright = await placeOfSelected(page)
  await press(page, 'c', 'b', 'i', 'r')
  expect(await filter()).toBe('invert(1) contrast(1.4) brightness(1.2)')
  const turned = await placeOfSelected(page)
  expect(upright.width > upright.height && turned.width < turned.height).toBe(true)
  await page.reload()
  await isShown(page)
  expect(await filter()).toBe('invert(1) contrast(1.4) brightness(1.2)')
  const again = await placeOfSelected(page)
  expect(again.height / again.width).toBeCloseTo(turned.height / turned.width, 1)
  await press(page, 'ArrowRight')
  expect((await placeOfSelected(page)).x).not.toBe(again.x)
})

it('is named for who does not see it, in both languages and themes', async () => {
  for (const [language, theme, name] of [
    ['zh', 'dark', '对比度 140%'],
    ['en', 'light', 'Contrast 140%'],
  ] as const) {
    // prettier-ignore
    const page = await ready({ language, selected: [1] }, theme)
    await press(page, 'c')
    await page.getByRole('button', { name, pressed: true }).waitFor()
    await page.addScriptTag({ path: axe })
    const found = await page.evaluate(async () => {
      const { axe } = window as never as { axe: { run: (where: string) => Promise<Findings> } }
      const { violations } = await axe.run('.scan')
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id) // prettier-ignore
    })
    expect(found).toEqual([])
  }
})

type Findings = { readonly violations: readonly { readonly id: string; readonly impact: string }[] }

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
