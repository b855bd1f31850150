import type { Page } from 'playwright-core'
import type { Stroke } from './openBench'

/** Opens a page on the workbench, with the keys on its lines. */
export async function openWorkbench(args: { page: Page; base: string; id: string }): Promise<void> {
  const { page, base, id } = args
  await page.goto(`${base}/admin/pages/${id}/workbench`)
  await page.locator('.bench-lines:focus').waitFor({ timeout: 60_000 })
}

/**
 * Presses keys on the workbench as quickly as it takes them, until all is saved. Gives the seconds from
 * the first key to that. Throws with what the workbench says when it refuses something.
 */
export async function typeStrokes(page: Page, strokes: readonly Stroke[]): Promise<number> {
  const began = performance.now()
  for (const { key, opens } of strokes) {
    await page.keyboard.press(key.replace('Mod+', 'Control+'))
    if (opens === 'panel') await page.locator('.bench-dialog input:focus').waitFor()
    if (opens === 'lines') await page.locator('.bench-lines:focus').waitFor()
  }
  await saved(page)
  return (performance.now() - began) / 1000
}

/** Waits until the workbench says that all is saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('.bench-standing--saved').waitFor({ timeout: 120_000 })
  const refused = page.locator('.bench-note__box--refused')
  if ((await refused.count()) > 0) throw new Error(`Refused: ${await refused.innerText()}`)
}
