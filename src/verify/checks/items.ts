import type { Payload } from 'payload'
import { itemIdOf } from '@/import/ids'
import { itemSlugs } from '@/items/stages'
import { openEnds } from '@/jumps/openEnds'
import { partsOf } from '@/jumps/partsOf'
import { toLines } from '@/text'
import { isLayout } from '../isLayout'
import { existing, readRows, type Row } from '../readRows'
import type { Check, Finding } from '../types'

/** Every item of a layout has its document, and every document names lines that are there. */
export const items: Check = {
  name: 'items',
  async *run({ payload, counted }) {
    for await (const pages of readRows({
      payload,
      collection: 'pages',
      select: { layout: true },
    })) {
      yield* missingDocuments({ payload, pages })
    }
    for (const collection of itemSlugs) {
      const select = { parts: true, imported: true, waiting: true } as const
      for await (const documents of readRows({ payload, collection, select })) {
        counted.items += documents.length
        yield* wrongParts({ payload, collection, documents })
        yield* documents.flatMap((one) => wrongWaiting(collection, one))
      }
    }
  },
}

/** A document in the trash is still there, and so is a part of a joined story; a pointer has none. */
async function* missingDocuments({ payload, pages }: { payload: Payload; pages: readonly Row[] }) {
  const wanted = pages.flatMap((page) =>
    isLayout(page.layout)
      ? page.layout.items
          .filter(({ kind }) => kind !== 'pointer')
          .map((item) => ({ page, item, id: itemIdOf({ page: page.id, item: item.id }) }))
      : [],
  )
  const ids = wanted.map(({ id }) => id)
  const found = new Set<string>()
  for (const collection of itemSlugs) {
    for (const id of await existing({ payload, collection, ids })) found.add(id)
  }
  const missing = wanted.filter(({ id }) => !found.has(id))
  const joined = await joinedOn({ payload, pages: missing.map(({ page }) => page.id) })
  for (const { page, item, id } of missing) {
    if (joined.has(id)) continue
    const problem = `item ${item.id} (${item.kind}) has no document; ${id} is missing`
    yield { where: `pages/${page.id}`, problem }
  }
}

/** The ids that the later parts of joined stories had when they stood by themselves. */
async function joinedOn(args: { payload: Payload; pages: readonly string[] }) {
  const joined = new Set<string>()
  if (args.pages.length === 0) return joined
  const where = { 'parts.page': { in: [...new Set(args.pages)] } }
  const select = { parts: true, imported: true } as const
  const { payload } = args
  for await (const rows of readRows({ payload, collection: 'articles', where, select })) {
    for (const { page, id } of rows.flatMap(partsOf)) joined.add(itemIdOf({ page, item: id }))
  }
  return joined
}

function wrongWaiting(collection: string, document: Row): Omit<Finding, 'check'>[] {
  const { length } = openEnds(document)
  if ((document.waiting ?? 0) === length) return []
  const where = `${collection}/${document.id}`
  return [{ where, problem: `${length} of its jumps wait for their other part, and not ${String(document.waiting)}` }] // prettier-ignore
}

type Documents = { payload: Payload; collection: string; documents: readonly Row[] }
type Part = { readonly page?: unknown; readonly lines?: unknown }

async function* wrongParts({ payload, collection, documents }: Documents) {
  const parts = documents.flatMap((document) =>
    (Array.isArray(document.parts) ? document.parts : []).map((part: Part) => ({ document, part })),
  )
  const counts = await countLines({ payload, pages: parts.map(({ part }) => String(part.page)) })
  for (const { document, part } of parts) {
    const where = `${collection}/${document.id}`
    const count = counts.get(String(part.page))
    // A page that is not there is a broken relation, and listed as one.
    if (count === undefined) continue
    const last = lastLine(String(part.lines ?? ''))
    if (last === undefined) yield { where, problem: `“${String(part.lines)}” are no line numbers` }
    else if (last > count) {
      yield { where, problem: `line ${last} of page ${String(part.page)} does not exist` }
    }
  }
}

/** The highest line of `1-20,25`; 0 for none, undefined for something else. */
function lastLine(lines: string): number | undefined {
  if (lines === '') return 0
  if (!/^[\d,-]+$/u.test(lines)) return undefined
  return Math.max(...lines.split(/[,-]/u).map(Number))
}

async function countLines({ payload, pages }: { payload: Payload; pages: readonly string[] }) {
  const counts = new Map<string, number>()
  const where = { id: { in: [...new Set(pages)] } }
  const select = { text: true } as const
  for await (const rows of readRows({ payload, collection: 'pages', where, select, atOnce: 100 })) {
    for (const { id, text } of rows) counts.set(id, toLines(String(text ?? '')).length)
  }
  return counts
}
