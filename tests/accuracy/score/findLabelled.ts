import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { decode } from '@/text'
import type { Gold } from '../gold'
import { readGold } from './goldSchema'

/** A page with its true items. */
export type Labelled = { readonly name: string; readonly text: string; readonly gold: Gold }

/** Where a page's labels stand: beside it, or in a folder of the same shape. */
const twins = [
  ['pages', 'gold'],
  ['archive', 'expected'],
] as const

/**
 * Gives the pages of a folder that have labels, by name: `pages/A.txt` with `gold/A.json`, at any depth,
 * `A.txt` with `A.json` beside it, or `archive/…/1.txt` with `expected/…/1.json`. Throws an Error that
 * names the file when a page or its labels cannot be read, or when there are none.
 */
export async function findLabelled(folder: string): Promise<Labelled[]> {
  const files = new Set(await filesUnder(folder))
  const pairs = [...files]
    .filter((file) => file.endsWith('.txt'))
    .flatMap((page) => {
      const labels = labelNames(page).find((name) => files.has(name))
      return labels === undefined ? [] : [{ page, labels }]
    })
  if (pairs.length === 0) {
    throw new Error(
      `${folder}: No page with labels. Expected are pages/NAME.txt with gold/NAME.json, or both side by side.`,
    )
  }
  return Promise.all(pairs.map((pair) => readPair({ folder, ...pair })))
}

async function filesUnder(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined)
  if (!found) throw new Error(`${folder}: There is no such folder. Check its path.`)
  if (!found.isDirectory()) throw new Error(`${folder}: This is a file. Name the folder it is in.`)
  const names = await readdir(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => name.split(path.sep).join('/')).sort()
}

/** `a/pages/1.txt` → `a/pages/1.json`, `a/gold/1.json`. */
function labelNames(page: string): string[] {
  const own = page.replace(/\.txt$/u, '.json')
  const steps = own.split('/')
  const there = twins.flatMap(([from, to]) => {
    const at = steps.lastIndexOf(from)
    return at < 0 ? [] : [steps.with(at, to).join('/')]
  })
  return [own, ...there]
}

type Pair = { readonly folder: string; readonly page: string; readonly labels: string }

async function readPair({ folder, page, labels }: Pair): Promise<Labelled> {
  const decoded = decode(await readFile(path.join(folder, page)))
  if (!decoded.ok) throw new Error(`${path.join(folder, page)}: ${decoded.reason.message}`)
  const file = path.join(folder, labels)
  const gold = readGold({ json: await readFile(file, 'utf8'), name: file })
  return { name: page.replace(/\.txt$/u, ''), text: decoded.text, gold }
}
