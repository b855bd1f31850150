import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { plainError } from '@/database/connect'
import { unsorted } from './ids'
import type { FoundPage, Refused } from './types'

type Found = { readonly pages: FoundPage[]; readonly refused: Refused[] }

type Given = { readonly newspaper?: string; readonly date?: string }

const scanEndings = ['.jpg', '.jpeg', '.png', '.webp', '.tif', '.tiff']
const issueFolder = /^(?<date>\d{4}-\d{2}-\d{2})(?:-(?<edition>[\w-]{1,40}))?$/u

/**
 * Lists the page files under the paths, in natural order: 2.txt before 10.txt. Each real folder is
 * entered once, so a loop of links ends. Throws a plain error for a path that is not there.
 */
export async function findPages(args: { paths: readonly string[]; given?: Given }): Promise<Found> {
  const found: Found = { pages: [], refused: [] }
  const seen = new Set<string>()
  for (const given of args.paths) {
    const start = path.resolve(given)
    const base = path.dirname(start)
    const entry = await stat(start).catch(() => {
      throw plainError(`There is no file or folder ${given}. Check the path.`)
    })
    if (entry.isDirectory()) await walk({ folder: start, base, seen, found, given: args.given })
    else await add({ file: start, base, found, given: args.given })
  }
  return found
}

type Walk = { folder: string; base: string; seen: Set<string>; found: Found; given?: Given }

async function walk({ folder, base, seen, found, given }: Walk): Promise<void> {
  const real = await realpath(folder)
  if (seen.has(real)) return
  seen.add(real)
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(naturally)
  for (const name of names) {
    const file = path.join(folder, name)
    const entry = await stat(file).catch(() => undefined)
    if (!entry) {
      const reason = 'The link leads nowhere, or the file cannot be opened. Mend or remove it.'
      found.refused.push({ file: path.relative(base, file), code: 'unreadable', reason })
    } else if (entry.isDirectory()) await walk({ folder: file, base, seen, found, given })
    else if (/\.txt$/iu.test(name)) await add({ file, base, names, found, given })
  }
}

const collator = new Intl.Collator('en', { numeric: true })

const naturally = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1)

type Add = { file: string; base: string; names?: readonly string[]; found: Found; given?: Given }

async function add({ file, base, names, found, given }: Add): Promise<void> {
  const folder = path.dirname(file)
  const stem = path.parse(file).name
  const beside = names ?? (await readdir(folder))
  const scan = beside.find(
    (name) =>
      scanEndings.includes(path.extname(name).toLowerCase()) && path.parse(name).name === stem,
  )
  const positions = `${stem}.lines.json`
  found.pages.push({
    file,
    name: path.relative(base, file),
    ...placeOf({ folder, given }),
    label: labelOf(stem),
    scan: scan ? path.join(folder, scan) : null,
    positions: beside.includes(positions) ? path.join(folder, positions) : null,
  })
}

/** `01` and `1` are one page; other names stay. */
const labelOf = (stem: string): string =>
  /^0*[1-9]\d{0,2}$/u.test(stem) ? String(Number(stem)) : stem

/** Newspaper and date from the folders `NEWSPAPER/YYYY-MM-DD`, unless given; loose without both. */
function placeOf({ folder, given }: { folder: string; given?: Given }) {
  const parts = issueFolder.exec(path.basename(folder))?.groups
  const newspaper = given?.newspaper ?? (parts ? path.basename(path.dirname(folder)) : undefined)
  const date = given?.date ?? parts?.date
  if (!newspaper || !date) return unsorted
  return { newspaper, date, edition: parts?.edition ?? 'main' }
}
