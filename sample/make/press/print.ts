import type { Browser, Page } from 'playwright-core'
import { pictures } from '../pictures'
import { extract } from '../text/extract'
import { setPage } from '../typeset/page'
import type { PageSource, PrintedBlock } from '../types'
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
    const complaints = await page.evaluate(findOverflow)
    const png = await page.screenshot({ type: 'png' })
    return { png, blocks, complaints }
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

/** Runs in the browser: blocks that leave the sheet or their box, and how much height is unused. */
function findOverflow(): string[] {
  const sheet = document.querySelector('.page')
  if (!sheet) return ['no sheet']
  const limit = sheet.getBoundingClientRect()
  const found: string[] = []
  for (const element of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const name = `${element.dataset.story} ${element.dataset.part}`
    const box = element.getBoundingClientRect()
    const cell = element.closest('.cell, .page')?.getBoundingClientRect() ?? limit
    if (box.bottom > limit.bottom - 20) found.push(`${name}: below the sheet, ${box.bottom}`)
    const wide = element.dataset.vertical !== '1' && element.scrollWidth > element.clientWidth + 2
    if (wide || box.right > cell.right + 2)
      found.push(`${name}: wider than its box by ${Math.round(box.right - cell.right)}`)
  }
  for (const cell of document.querySelectorAll<HTMLElement>('.cell')) {
    const inner = [...cell.querySelectorAll('[data-part], .picture')]
    const bottom = Math.max(...inner.map((element) => element.getBoundingClientRect().bottom))
    const unused = Math.round(cell.getBoundingClientRect().bottom - bottom)
    const name = cell.querySelector<HTMLElement>('[data-story]')?.dataset.story
    if (unused > 60) found.push(`cell of ${name}: ${unused} pixels unused at the bottom`)
  }
  for (const stack of document.querySelectorAll<HTMLElement>('.stack, .page')) {
    const boxes = [...stack.children].map((child) => child.getBoundingClientRect())
    boxes.forEach((box, at) => {
      const gap = at === 0 ? 0 : Math.round(box.top - (boxes[at - 1]?.bottom ?? 0))
      const name = stack.querySelector<HTMLElement>('[data-story]')?.dataset.story
      if (gap > 48) found.push(`stack of ${name}: ${gap} pixels between boxes`)
    })
  }
  return found
}
