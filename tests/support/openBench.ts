import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Layout } from '@/text'
import { signIn } from './admin'
import { firstAdmin, type House } from './openHouse'
import { writeFiles } from './temporaryFolder'

/** A page of an installation, open in its workbench. */
export type Bench = {
  readonly page: Page
  readonly id: string
  /** Who is signed in, for asking the API beside the browser. */
  readonly token: string
  /** The layout as it is stored. */
  readonly layout: () => Promise<Layout>
  /** Presses keys one after the other, the raw lines having the focus: `press('a', 'Shift+ArrowDown')`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Puts the cursor on a line, by keyboard. */
  readonly goTo: (line: number) => Promise<void>
  /** Waits until the workbench says that all is stored. */
  readonly saved: () => Promise<void>
}

type Opened = { readonly house: House; readonly browser: Browser; readonly locale?: string }

/** Imports a page of these words, in an issue of its own, and gives its id. */
export async function importPage(house: House, name: string, text: string): Promise<string> {
  const folder = join(house.folder, name)
  writeFiles(folder, { [`${name}/1990-05-06/1.txt`]: text })
  await house.backnumber('import', folder)
  const token = await tokenOf(house)
  const query = `/pages?depth=0&where[issue.newspaper][equals]=${name}`
  const [page] = (await house.ask('GET', query, { token })).body.docs ?? []
  return String(page?.id)
}

/** Signs in, and opens the workbench of a page. */
export async function openBench({ house, browser, locale }: Opened, id: string): Promise<Bench> {
  const page = await signIn({ browser, base: house.base, ...(locale ? { locale } : {}) })
  await page.goto(`${house.base}/admin/pages/${id}/workbench`)
  await page.locator('.bench-lines').focus()
  const token = await tokenOf(house)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  return {
    ...{ page, id, token, press },
    layout: async () => {
      const { body } = await house.ask('GET', `/pages/${id}?depth=0`, { token })
      return body.layout as unknown as Layout
    },
    goTo: async (line) => {
      await press(':', ...String(line), 'Enter')
      await vi.waitFor(async () => expect(await cursorOf(page)).toBe(line))
    },
    saved: () => page.locator('.bench-standing--saved').waitFor(),
  }
}

const cursorOf = async (page: Page): Promise<number> =>
  Number.parseInt(
    (await page.locator('.bench-row--cursor').first().getAttribute('data-row')) ?? '0',
    10,
  )

/** A token of the first admin. */
export const tokenOf = async (house: House): Promise<string> =>
  String((await house.ask('POST', '/users/login', { body: firstAdmin })).body.token)
