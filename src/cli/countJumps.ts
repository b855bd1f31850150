import type { Payload } from 'payload'
import { itemIdOf } from '@/import/ids'
import { itemSlugs } from '@/items/stages'
import { isLayout } from '@/verify/isLayout'
import { readRows } from '@/verify/readRows'

/**
 * Counts stories whose jump line (下转3版, continued on page 3) has found no counterpart: the layout
 * item has a jump, and its document, if it still stands alone, names one page only. Reads layouts a
 * few hundred at a time, and the items' places, never their texts.
 */
export async function countJumps(payload: Payload): Promise<{ waiting: number; pages: number }> {
  let waiting = 0
  let pages = 0
  for await (const rows of readRows({ payload, collection: 'pages', select: { layout: true } })) {
    for (const page of rows) {
      const ids = jumping(page.layout).map((item) => itemIdOf({ page: page.id, item }))
      const open = ids.length - (await countWhole({ payload, ids }))
      waiting += open
      if (open > 0) pages++
    }
  }
  return { waiting, pages }
}

/** A pointer's jump line only refers to another page. */
const jumping = (layout: unknown): string[] =>
  (isLayout(layout) ? layout.items : [])
    .filter(({ kind, blocks }) => kind !== 'pointer' && blocks.some(({ role }) => role === 'jump'))
    .map(({ id }) => id)

/** How many of the items have been joined: they stand on more than one page. */
async function countWhole({ payload, ids }: { payload: Payload; ids: string[] }): Promise<number> {
  if (ids.length === 0) return 0
  let whole = 0
  for (const collection of itemSlugs) {
    const where = { id: { in: ids } }
    for await (const rows of readRows({ payload, collection, where, select: { parts: true } })) {
      whole += rows.filter(({ parts }) => Array.isArray(parts) && parts.length > 1).length
    }
  }
  return whole
}
