import type { Page } from 'playwright-core'
import type { PrintedBlock } from '../types'

/** The lines that the page shows, block by block in document order, with their places in pixels. */
export async function extract(page: Page): Promise<readonly PrintedBlock[]> {
  // The loader names inner functions through a helper that the browser does not have.
  await page.evaluate('globalThis.__name = (f) => f')
  return page.evaluate(readBlocks)
}

/** Runs in the browser: everything it uses is inside. */
function readBlocks(): PrintedBlock[] {
  type Spot = { text: string; left: number; top: number; right: number; bottom: number }
  // Han fonts say that their letters are half as high again as they are: more above than below.
  const inkOf = (rect: DOMRect, em: number, vertical: boolean) => {
    const { left, top, right, bottom } = rect
    const spare = Math.max(0, (vertical ? right - left : bottom - top) - 1.15 * em)
    return vertical
      ? { left: left + spare / 2, top, right: right - spare / 2, bottom }
      : { left, top: top + spare * 0.75, right, bottom: bottom - spare * 0.25 }
  }
  const spots = (element: Element, vertical: boolean): Spot[] => {
    const em = parseFloat(getComputedStyle(element).fontSize)
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found: Spot[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        // After a hyphen made by the line break, the first rectangle is that hyphen's.
        const rect = [...range.getClientRects()].findLast((one) => one.width > 0)
        const last = found.at(-1)
        if (rect) found.push({ text: text.charAt(at), ...inkOf(rect, em, vertical) })
        else if (last) found.push({ ...last, text: text.charAt(at), left: last.right })
      }
    }
    return found
  }
  const toLine = (line: readonly Spot[]) => {
    const shown = line.filter((spot) => spot.right > spot.left && spot.text.trim() !== '')
    const x = Math.floor(Math.min(...shown.map((spot) => spot.left)))
    const y = Math.floor(Math.min(...shown.map((spot) => spot.top)))
    const width = Math.ceil(Math.max(...shown.map((spot) => spot.right))) - x
    const height = Math.ceil(Math.max(...shown.map((spot) => spot.bottom))) - y
    const raw = line.map((spot) => spot.text).join('')
    const text = raw
      .trim()
      .replace(/\u00ad$/u, '-')
      .replaceAll('\u00ad', '')
    return { text, rect: { x, y, width, height } }
  }
  const toLines = (all: readonly Spot[], vertical: boolean) => {
    const lines: Spot[][] = []
    let last: Spot | undefined
    for (const spot of all) {
      const wrapped = vertical
        ? true
        : last !== undefined &&
          Math.abs(spot.top + spot.bottom - last.top - last.bottom) > (last.bottom - last.top) * 0.8
      if (last === undefined || wrapped) lines.push([])
      lines.at(-1)?.push(spot)
      if (spot.text.trim() !== '') last = spot
    }
    return lines.filter((line) => line.some((s) => s.text.trim() !== '')).map(toLine)
  }
  return [...document.querySelectorAll<HTMLElement>('[data-part]')].map((element) => {
    const vertical = element.dataset.vertical === '1'
    return {
      story: element.dataset.story ?? '',
      part: (element.dataset.part ?? 'body') as PrintedBlock['part'],
      paragraph: Number(element.dataset.paragraph),
      subhead: element.dataset.subhead === '1',
      vertical,
      lines: toLines(spots(element, vertical), vertical),
    }
  })
}
