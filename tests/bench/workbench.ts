import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/chromium'
import { madePage } from '../support/madeArchive'
import { importPage, openBench } from '../support/openBench'
import { openHouse } from '../support/openHouse'

/** Lines of the page that is the measure, and of the long one. */
const sizes = [100, 3000] as const
const presses = 120

/** One step of the cursor down, one up with a role set: what an editor's keys do all day. */
const keys = [
  ['a step of the cursor', ['ArrowDown']],
  ['a longer selection', ['Shift+ArrowDown']],
  ['a role', ['7', '6']],
] as const

/**
 * From a key to the next frame, by the browser's own event timing, on a page of 100 lines and on one of
 * 3,000: medians and 95th percentiles in milliseconds, and the ratio of the two pages.
 */
export async function benchWorkbench(): Promise<void> {
  const house = await openHouse()
  const browser = await launchBrowser()
  try {
    const figures = new Map<string, number>()
    for (const size of sizes) {
      const id = await importPage(house, `lines-${size}`, longPage(size))
      const { page } = await openBench({ house, browser }, id)
      await watch(page)
      for (const [name, pressed] of keys) {
        const times = await press(page, pressed)
        figures.set(`${name} ${size}`, at(times, 0.95))
        console.log(
          `workbench           ${name}, ${size} lines: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`,
        )
      }
    }
    for (const [name] of keys) {
      const [short, long] = sizes.map((size) => figures.get(`${name} ${size}`) ?? 0)
      console.log(`ratio               ${name}, p95: ${((long ?? 0) / (short || 1)).toFixed(1)}`)
    }
  } finally {
    await browser.close()
    await house.close()
  }
}

/** A page of so many lines that are not blank. */
function longPage(lines: number): string {
  const all: string[] = []
  for (let n = 0; all.filter((line) => line !== '').length < lines; n++) {
    all.push(...madePage(n).split('\n'))
  }
  return all.join('\n')
}

type Watching = { keyTimes: number[] }

/** Notes every key from the moment that it was pressed to the frame that shows what it did. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const here = globalThis as unknown as Watching
    here.keyTimes = []
    const options = { type: 'event', durationThreshold: 16, buffered: true }
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') here.keyTimes.push(duration)
      }
    }).observe(options as PerformanceObserverInit)
  })

/** Presses keys, each once what the one before did is on the screen; quicker ones count as 16 ms. */
async function press(page: Page, pressed: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    ;(globalThis as unknown as Watching).keyTimes = []
  })
  for (let n = 0; n < presses; n++) {
    await page.keyboard.press(pressed[n % pressed.length] ?? '')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))) // prettier-ignore
  }
  await page.waitForTimeout(500)
  const slow = await page.evaluate(() => (globalThis as unknown as Watching).keyTimes)
  const quick = Array.from({ length: Math.max(presses - slow.length, 0) }, () => 16)
  return [...quick, ...slow].sort((a, b) => a - b)
}

const at = (times: readonly number[], share: number): number =>
  times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0
