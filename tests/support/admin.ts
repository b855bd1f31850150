import type { Browser, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { firstAdmin } from './openHouse'

type SignIn = {
  readonly browser: Browser
  readonly base: string
  readonly as?: { readonly email: string; readonly password: string }
  readonly locale?: string
}

/** Signs in at /admin as a person does, and gives the browser's page with the dashboard on it. */
export async function signIn({ browser, base, as = firstAdmin, locale = 'en-GB' }: SignIn) {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${base}/admin`)
  await page.locator('#field-email').fill(as.email)
  await page.locator('#field-password').fill(as.password)
  await page.locator('form.login__form button[type=submit]').click()
  await page.locator('.queue').waitFor()
  return page
}

/**
 * Puts the cursor behind the first place where the story's body says this, as a click does. The editor
 * of the body must be there.
 */
async function clickBehind(page: Page, words: string): Promise<void> {
  const paragraph = page.locator('.ContentEditable__root > *', { hasText: words }).first()
  await paragraph.scrollIntoViewIfNeeded()
  const place = await paragraph.evaluate((node, text) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(text) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at + text.length - 1)
      range.setEnd(walker.currentNode, at + text.length)
      const { right, top, height, width } = range.getBoundingClientRect()
      return { x: right - width / 4, y: top + height / 2 }
    }
    throw new Error(`No paragraph says “${text}” in one piece.`)
  }, words)
  await page.mouse.click(place.x, place.y)
}

/**
 * Types one character in place of the last of these words: `retype(page, 'Coxswa1', 'i')`. Waits for
 * each stroke to be seen, as a person does.
 */
export async function retype(page: Page, words: string, character: string): Promise<void> {
  const body = page.locator('.ContentEditable__root')
  const right = `${words.slice(0, -1)}${character}`
  const count = () =>
    body.evaluate((node, text) => String(node.textContent).split(text).length, right)
  const before = await count()
  await clickBehind(page, words)
  await page.keyboard.press('Backspace')
  await body.getByText(words).first().waitFor({ state: 'detached' })
  await page.waitForTimeout(200)
  await page.keyboard.type(character)
  await vi.waitFor(async () => expect(await count()).toBe(before + 1), { timeout: 5000 })
}

/**
 * Presses a button that saves the document, and gives the status of the server's answer. Not before a
 * hand could: the body's editor tells the form of its last change only when it is idle.
 */
export async function save(page: Page, button: 'publish' | 'draft'): Promise<number> {
  await page.waitForTimeout(700)
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('/api/'),
  )
  await page.locator(button === 'publish' ? '#action-save' : '#action-save-draft').click()
  return (await answered).status()
}
