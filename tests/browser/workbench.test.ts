import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Layout } from '@/text'
import { applyOperation, type Edit } from '@/text/operations'
import { launchBrowser } from '../support/chromium'
import { importPage, openBench, type Bench } from '../support/openBench'
import { openHouse, type House } from '../support/openHouse'
import { workText } from '../support/workbench'

let house: House
let browser: Browser
let bench: Bench

beforeAll(async () => {
  house = await openHouse()
  browser = await launchBrowser()
  bench = await openBench({ house, browser }, await importPage(house, 'operations-paper', workText))
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** The item that owns a line. */
const ownerOf = (layout: Layout, line: number): string =>
  layout.items.find(({ blocks }) => blocks.some(({ lines }) => lines.includes(line)))?.id ?? ''

type Deed = {
  readonly name: string
  readonly at: number
  readonly keys: readonly string[]
  readonly does: (layout: Layout) => readonly Edit[]
}

const down = 'Shift+ArrowDown'

/** Each operation with its keys, on the page as it was imported. */
const deeds: readonly Deed[] = [
  { name: 'makes lines an article', at: 5, keys: [down, 'a'], does: () => [{ type: 'make', lines: [5, 7], kind: 'article' }] }, // prettier-ignore
  { name: 'makes a line a caption', at: 7, keys: ['c'], does: () => [{ type: 'make', lines: [7], kind: 'caption' }] }, // prettier-ignore
  { name: 'makes a line a notice', at: 7, keys: ['n'], does: () => [{ type: 'make', lines: [7], kind: 'notice' }] }, // prettier-ignore
  { name: 'gives a line to the item below', at: 7, keys: ['.'], does: (layout) => [{ type: 'move', lines: [7], to: { item: ownerOf(layout, 11), role: 'body' } }] }, // prettier-ignore
  { name: 'gives a line to the item above', at: 11, keys: [','], does: (layout) => [{ type: 'move', lines: [11], to: { item: ownerOf(layout, 7), role: 'body' } }] }, // prettier-ignore
  { name: 'gives a line to an item by its number', at: 11, keys: ['g', '1', 'Enter'], does: (layout) => [{ type: 'move', lines: [11], to: { item: layout.items[0]?.id ?? '', role: 'body' } }] }, // prettier-ignore
  { name: 'sets a role', at: 5, keys: ['7'], does: () => [{ type: 'role', lines: [5], role: 'subhead' }] }, // prettier-ignore
  { name: 'leaves a line out', at: 7, keys: ['x'], does: () => [{ type: 'move', lines: [7], to: 'unplaced' }] }, // prettier-ignore
  { name: 'splits an item', at: 5, keys: ['s'], does: (layout) => [{ type: 'split', item: ownerOf(layout, 5), at: { line: 5 } }] }, // prettier-ignore
  { name: 'merges two items', at: 11, keys: ['m', '1', 'Enter'], does: (layout) => [{ type: 'merge', item: ownerOf(layout, 11), into: layout.items[0]?.id ?? '' }] }, // prettier-ignore
  { name: 'joins two paragraphs', at: 5, keys: ['j'], does: () => [{ type: 'join', lines: [3, 5] }] }, // prettier-ignore
  { name: 'breaks a paragraph inside a line', at: 5, keys: [...Array<string>(11).fill('ArrowRight'), 'b'], does: () => [{ type: 'break', at: { line: 5, start: 11 } }] }, // prettier-ignore
  { name: 'moves an item down', at: 1, keys: ['Alt+ArrowDown'], does: ({ items }) => [{ type: 'moveItem', item: items[0]?.id ?? '', before: items[2]?.id ?? null }] }, // prettier-ignore
  { name: 'moves a paragraph down', at: 3, keys: ['Alt+Shift+ArrowDown'], does: () => [{ type: 'moveBlock', block: { line: 3, start: 0 }, before: { line: 7 } }] }, // prettier-ignore
  { name: 'changes the kind', at: 1, keys: ['Shift+N'], does: (layout) => [{ type: 'kind', item: ownerOf(layout, 1), kind: 'notice' }] }, // prettier-ignore
  { name: 'accepts an item', at: 1, keys: ['Enter'], does: (layout) => [{ type: 'accept', items: [ownerOf(layout, 1)] }] }, // prettier-ignore
  { name: 'accepts the page', at: 1, keys: ['Shift+Enter'], does: () => [{ type: 'accept', items: 'page' }] }, // prettier-ignore
]

function after(layout: Layout, edits: readonly Edit[]): Layout {
  return edits.reduce((at, edit) => {
    const applied = applyOperation(at, edit)
    if (!applied.ok) throw new Error(`The test’s own operation does not apply: ${JSON.stringify(applied.reason)}`) // prettier-ignore
    return applied.layout
  }, layout)
}

const becomes = (layout: Layout) =>
  vi.waitFor(async () => expect(await bench.layout()).toEqual(layout), {
    timeout: 15_000,
    interval: 100,
  })

describe('the workbench, by keyboard', () => {
  it.each(deeds)('$name, and takes it back', async ({ at, keys, does }) => {
    const before = await bench.layout()
    await bench.goTo(at)
    await bench.press(...keys)
    await becomes(after(before, does(before)))
    await bench.saved()
    await bench.press('Control+z')
    await becomes(before)
    await bench.saved()
  })

  it('parts a story that goes on over pages, and links it again: to the likeliest part, to one found by its day', async () => {
    const ask = async (query: string) =>
      (await house.ask('GET', query, { token: bench.token })).body
    const all = await ask('/articles?depth=0&draft=true&limit=200')
    const story = all.docs?.find(({ parts }) => parts?.length === 2)
    const [first, second] = [0, 1].map((i) => String(story?.parts?.[i]?.page))
    const pagesOf = async () => (await ask(`/articles/${String(story?.id)}?depth=0&draft=true`)).parts?.map(({ page }) => page) // prettier-ignore
    const { page } = await openBench({ house, browser }, String(first))
    await page.goto(`${house.base}/admin/pages/${first}/workbench?item=${String(story?.id)}`)
    await page.locator('.bench-lines').focus()
    const part = async () => {
      await page.keyboard.press('l')
      await page.getByRole('button', { name: 'Part here' }).click()
      await vi.waitFor(async () => expect(await pagesOf()).toEqual([first]), { timeout: 15_000 })
    }
    await part()
    await page.keyboard.press('l')
    await page.locator('.bench-jumps button:focus').waitFor()
    await page.keyboard.press('Enter')
    await vi.waitFor(async () => expect(await pagesOf()).toEqual([first, second]), { timeout: 15_000 }) // prettier-ignore
    await part()

    const there = await ask(`/articles?depth=0&draft=true&limit=200&where[parts.page][equals]=${second}`) // prettier-ignore
    const apart = there.docs?.find(({ id }) => !all.docs?.some((one) => one.id === id))
    await page.keyboard.press('l')
    await page.getByText('Another page or issue').click()
    await page.locator('details select').selectOption(String(second))
    const words = String(apart?.text).trim().slice(0, 12)
    const row = page.locator('details li', { hasText: words })
    await row.getByRole('button', { name: 'Link' }).click()
    await vi.waitFor(async () => expect(await pagesOf()).toEqual([first, second]), { timeout: 15_000 }) // prettier-ignore
    await page.close()
  })

  it('undoes after a reload, and does it again', async () => {
    const before = await bench.layout()
    await bench.goTo(7)
    await bench.press('x')
    const changed = after(before, [{ type: 'move', lines: [7], to: 'unplaced' }])
    await becomes(changed)
    await bench.page.reload()
    await bench.page.locator('.bench-lines').focus()
    await bench.press('Control+z')
    await becomes(before)
    await bench.saved()
    await bench.press('Control+Shift+Z')
    await becomes(changed)
    await bench.saved()
    await bench.press('Control+z')
    await becomes(before)
  })

  it('says why an operation does not apply, and changes nothing', async () => {
    const before = await bench.layout()
    await bench.goTo(1)
    await bench.press('s')
    await bench.page.getByRole('alert').getByText('one begins already').waitFor()
    expect(await bench.layout()).toEqual(before)
  })

  it('finds every command by name', async () => {
    const before = await bench.layout()
    await bench.goTo(7)
    await bench.press('Control+k')
    await bench.page.keyboard.type('leave out')
    await bench.press('Enter')
    await becomes(after(before, [{ type: 'move', lines: [7], to: 'unplaced' }]))
    await bench.saved()
    await bench.press('u')
    await becomes(before)
  })
})
