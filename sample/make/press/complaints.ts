import type { Page } from 'playwright-core'

/**
 * What does not fit on the page that the browser shows: text below the sheet or wider than its box,
 * and holes that a reader would notice.
 */
export async function complaints(page: Page): Promise<readonly string[]> {
  return [...(await page.evaluate(overflows)), ...(await page.evaluate(holes))]
}

/** Runs in the browser. */
function overflows(): string[] {
  const limit = document.querySelector('.page')?.getBoundingClientRect()
  if (!limit) return ['no sheet']
  return [...document.querySelectorAll<HTMLElement>('[data-part]')].flatMap((element) => {
    const name = `${element.dataset.story} ${element.dataset.part}`
    const box = element.getBoundingClientRect()
    const cell = element.closest('.cell, .page')?.getBoundingClientRect() ?? limit
    const upright = element.dataset.vertical === '1'
    const wide = !upright && element.scrollWidth > element.clientWidth + 2
    return [
      ...(box.bottom > limit.bottom - 20 ? [`${name}: below the sheet, ${box.bottom}`] : []),
      ...(wide || box.right > cell.right + 2 ? [`${name}: wider than its box`] : []),
    ]
  })
}

/** Runs in the browser. Up to 60 pixels at the foot and 48 between boxes pass for white space. */
function holes(): string[] {
  const nameOf = (box: Element) => box.querySelector<HTMLElement>('[data-story]')?.dataset.story
  const feet = [...document.querySelectorAll('.cell')].flatMap((cell) => {
    const inner = [...cell.querySelectorAll('[data-part], .picture')]
    const bottom = Math.max(...inner.map((element) => element.getBoundingClientRect().bottom))
    const unused = Math.round(cell.getBoundingClientRect().bottom - bottom)
    return unused > 60 ? [`cell of ${nameOf(cell)}: ${unused} pixels unused at the foot`] : []
  })
  const gaps = [...document.querySelectorAll('.stack, .page')].flatMap((stack) => {
    const boxes = [...stack.children].map((child) => child.getBoundingClientRect())
    return boxes.slice(1).flatMap((box, at) => {
      const gap = Math.round(box.top - (boxes[at]?.bottom ?? 0))
      return gap > 48 ? [`stack of ${nameOf(stack)}: ${gap} pixels between boxes`] : []
    })
  })
  return [...feet, ...gaps]
}
