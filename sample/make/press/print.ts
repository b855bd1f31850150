import type { Browser, Page } from 'playwright-core'
import { pictures } from '../pictures'
import { extract } from '../text/extract'
import { setPage } from '../typeset/page'
import type { PageSource, PrintedBlock } from '../types'
import { complaints } from './complaints'
import { halftone } from './halftone'

export type Sheet = {
  readonly png: Buffer
  readonly blocks: readonly PrintedBlock[]
  /** What does not fit: words for the maker, empty when all is well. */
  readonly complaints: readonly string[]
}

/** Sets a page, puts its pictures in, and gives its image and its text with places. */
export async function print(browser: Browser, source: PageSource): Promise<Sheet> {
  const page = await browser.newPage({
    viewport: { width: source.width, height: source.height },
    deviceScaleFactor: 1,
  })
  try {
    await page.setContent(setPage(source), { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    await placePictures(page)
    const blocks = await extract(page)
    const png = await page.screenshot({ type: 'png' })
    return { png, blocks, complaints: await complaints(page) }
  } finally {
    await page.close()
  }
}

async function placePictures(page: Page): Promise<void> {
  for (const frame of await page.locator('[data-picture]').all()) {
    const name = (await frame.getAttribute('data-picture')) ?? ''
    const draw = pictures[name]
    if (!draw) throw new Error(`No picture "${name}".`)
    const box = await frame.boundingBox()
    if (!box) throw new Error(`Picture "${name}" has no place on its page.`)
    const width = Math.round(box.width) - 2
    const height = Math.round(box.height) - 2
    const png = await halftone(draw(), width, height)
    const url = `url(data:image/png;base64,${png.toString('base64')})`
    await frame.evaluate((element, image) => {
      element.style.backgroundImage = image
    }, url)
  }
}
