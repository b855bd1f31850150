import type { Page } from 'playwright-core'
import { headsOf } from '@/admin/Workbench/items/toCard'
import type { Workbench } from '@/workbench/screen/types'
import { openBench } from './openBench'
import type { WordChange } from './planWords'
import { saved, typeStrokes } from './typeStrokes'
import { walkFrom } from './walk'

/**
 * Corrects words in their fields: to the item by the shortest keys, into its words, from field to field,
 * and within one to the signs that differ. Gives the keys pressed and the seconds until all is saved.
 */
export async function typeWords(args: {
  readonly page: Page
  readonly read: Workbench
  readonly changes: readonly WordChange[]
}): Promise<{ readonly keys: number; readonly seconds: number }> {
  const { page, read, changes } = args
  if (changes.length === 0) return { keys: 0, seconds: 0 }
  const bench = openBench(read)
  const began = performance.now()
  bench.press('Home')
  let keys = 0
  let pressed = 0
  for (const item of new Set(changes.map((change) => change.item))) {
    walkFrom(bench.state()).go(bench, bench.state().rows.findIndex((row) => row.item === item)) // prettier-ignore
    bench.press('e')
    await typeStrokes(page, bench.strokes().slice(pressed))
    pressed = bench.strokes().length
    for (const change of changes.filter((one) => one.item === item)) {
      keys += (await toField(page, change)) + (await retype(page, change))
    }
    await page.keyboard.press('Escape')
    keys += 1
  }
  await page.keyboard.press('Control+s')
  await page.locator('.bench-standing__drafts').waitFor({ state: 'detached' })
  await saved(page)
  return { keys: keys + pressed + 1, seconds: (performance.now() - began) / 1000 }
}

/** From field to field, and where the item has no such field by the button that adds it. */
async function toField(page: Page, { card, place }: WordChange): Promise<number> {
  const { at, paragraph = 0 } = place
  const field = page.locator(`.bench-card--current [data-at="${at}"] textarea`).nth(paragraph)
  if ((await field.count()) > 0) return pressUntil(page, 'Tab', () => hasFocus(field))
  const missing = headsOf(card.collection).filter((head) => head !== 'headline' && card.heads[head] === '') // prettier-ignore
  const button = page.locator('.bench-card--current .bench-card__add button').nth(missing.indexOf(at as 'deck')) // prettier-ignore
  const there = await pressUntil(page, 'Tab', () => hasFocus(button))
  await page.keyboard.press('Enter')
  return there + 1 + (await pressUntil(page, 'Shift+Tab', () => hasFocus(field)))
}

type Focusable = ReturnType<Page['locator']>

const hasFocus = async (one: Focusable): Promise<boolean> =>
  (await one.count()) > 0 && (await one.evaluate((node) => node === document.activeElement))

/** More fields and buttons than a card has. */
const most = 300

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>) {
  for (let count = 0; count < most; count++) {
    if (await isThere()) return count
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead there.`)
}

/** Only what differs, from the nearer end of the field. */
async function retype(page: Page, { was, now }: WordChange): Promise<number> {
  const [old, fresh] = [[...was], [...now]]
  let start = 0
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1 // prettier-ignore
  const taken = old.length - start - end
  const typed = fresh.slice(start, fresh.length - end)
  const keys = [
    ...(start <= end
      ? ['Control+Home', ...times(start, 'ArrowRight'), ...times(taken, 'Delete')]
      : ['Control+End', ...times(end, 'ArrowLeft'), ...times(taken, 'Backspace')]),
  ]
  for (const key of keys) await page.keyboard.press(key)
  await page.keyboard.type(typed.join(''))
  return keys.length + typed.length
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key)
