import type { Payload, Where } from 'payload'
import { plainError } from '@/database/connect'
import { readRows } from '@/verify/readRows'
import { findPages } from '../findPages'
import { readPage } from '../readPage'
import type { Refused } from '../types'

type Asked = {
  readonly payload: Payload
  readonly paths?: readonly string[]
  readonly newspaper?: string
  readonly date?: string
}

/** A page that was asked for, by the issue that it belongs to. */
export type ChosenPage = {
  readonly id: string
  readonly issue: string
  /** The number of the segmenter that made it. */
  readonly segmenter: string
}

type Chosen = { readonly pages: readonly ChosenPage[]; readonly refused: readonly Refused[] }

/**
 * The stored pages that are asked for, in the order of their issues and numbers: those of the files
 * under the paths, by their bytes, wherever editors have placed them; without paths all of them. Files
 * that were never imported are refused by name. Throws a plain error for a path, a newspaper or a day
 * that is not there.
 */
export async function choosePages(asked: Asked): Promise<Chosen> {
  const { payload, newspaper, date, paths = [] } = asked
  await checkNewspaper(asked)
  const files = paths.length > 0 ? await readFiles(paths) : undefined
  const found: Found[] = []
  const conditions: Where[] = [
    ...(newspaper ? [{ 'issue.newspaper': { equals: newspaper } }] : []),
    ...(date ? [{ 'issue.date': { equals: date } }] : []),
  ]
  const where: Where = conditions.length > 0 ? { and: conditions } : {}
  const select = { issue: true, label: true, number: true, sha256: true, segmenter: true } as const
  for await (const rows of readRows({ payload, collection: 'pages', where, select, atOnce: 500 })) {
    for (const row of rows) {
      const sha256 = String(row.sha256)
      const name = files?.byHash.get(sha256)
      if (files && name === undefined) continue
      const [issue, segmenter] = [String(row.issue), String(row.segmenter)]
      found.push({ id: row.id, issue, segmenter, sha256, order: orderOf(row) })
    }
  }
  if (!files && date && found.length === 0) throw plainError(nothingOf({ newspaper, date }))
  return {
    pages: found.sort(inOrder).map(({ id, issue, segmenter }) => ({ id, issue, segmenter })),
    refused: files
      ? [...files.refused, ...unknown({ files, found, given: newspaper ?? date })]
      : [],
  }
}

type Found = ChosenPage & { readonly sha256: string; readonly order: readonly [number, string] }

const orderOf = ({ number, label }: Readonly<Record<string, unknown>>) =>
  [typeof number === 'number' ? number : Infinity, String(label)] as const

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function inOrder(a: Found, b: Found): number {
  const numbers = a.order[0] === b.order[0] ? 0 : a.order[0] - b.order[0]
  return byText(a.issue, b.issue) || numbers || byText(a.order[1], b.order[1]) || byText(a.id, b.id)
}

async function checkNewspaper({ payload, newspaper }: Asked): Promise<void> {
  if (newspaper === undefined) return
  const { totalDocs } = await payload.count({
    collection: 'newspapers',
    where: { id: { equals: newspaper } },
  })
  if (totalDocs > 0) return
  const { docs } = await payload.find({ collection: 'newspapers', limit: 20, depth: 0, sort: 'id' })
  const known = docs.map(({ id }) => id).join(', ') || 'none yet'
  throw plainError(`There is no newspaper ${newspaper}. There are: ${known}.`)
}

const nothingOf = ({ newspaper, date }: { newspaper: string | undefined; date: string }): string =>
  `${newspaper ?? 'The archive'} has no page of ${date}. Check the day, or leave --date out.`

type Files = {
  /** The files' names by the sha256 of their bytes. */
  readonly byHash: ReadonlyMap<string, string>
  readonly refused: readonly Refused[]
}

async function readFiles(paths: readonly string[]): Promise<Files> {
  const { pages, refused } = await findPages({ paths })
  const byHash = new Map<string, string>()
  const unreadable: Refused[] = []
  for (const page of pages) {
    const read = await readPage(page)
    if (read.ok) byHash.set(read.page.sha256, page.name)
    else unreadable.push(read.refused)
  }
  return { byHash, refused: [...refused, ...unreadable] }
}

type Unknown = { readonly files: Files; readonly found: readonly Found[]; readonly given?: string }

function unknown({ files, found, given }: Unknown): Refused[] {
  const known = new Set(found.map(({ sha256 }) => sha256))
  const where = given === undefined ? 'in the archive' : `among the pages of ${given}`
  const reason = `No page ${where} was imported from these bytes. Import the file without --again first.`
  return [...files.byHash]
    .filter(([sha256]) => !known.has(sha256))
    .map(([, file]) => ({ file, code: 'not-imported', reason }))
}
