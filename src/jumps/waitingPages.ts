import type { Payload, Where } from 'payload'
import { itemIdOf } from '@/import/ids'
import { relatedId } from '@/items/relatedId'
import { itemSlugs } from '@/items/stages'
import { readRows, type Row } from '@/verify/readRows'
import { jumpingItems } from './jumpingItems'
import { openEnds } from './openEnds'

/** A page with jumps that wait. */
export type WaitingPage = {
  readonly page: string
  readonly issue: string
  readonly waiting: number
}

const select = { layout: true, issue: true } as const

/**
 * The pages with items that have a jump line (下转3版, continued on page 3) without the part that it
 * names, in the order of their ids. Reads layouts a few hundred at a time, and of items only those
 * with a jump line.
 */
export async function* waitingPages(payload: Payload): AsyncGenerator<WaitingPage> {
  for await (const rows of readRows({ payload, collection: 'pages', select })) {
    const jumping = rows.flatMap((page) =>
      jumpingItems(page.layout).map((item) => [itemIdOf({ page: page.id, item }), page] as const),
    )
    const waiting = await countOpen({ payload, pages: new Map(jumping) })
    for (const page of rows) {
      const count = waiting.get(page) ?? 0
      if (count > 0) yield { page: page.id, issue: relatedId(page.issue), waiting: count }
    }
  }
}

type Open = { readonly payload: Payload; readonly pages: ReadonlyMap<string, Row> }

/** A later part of a joined story has no document, and what it leaves open is the story's. */
async function countOpen({ payload, pages }: Open): Promise<Map<Row, number>> {
  const counts = new Map<Row, number>()
  const where: Where = {
    and: [{ id: { in: [...pages.keys()] } }, { deletedAt: { exists: false } }],
  }
  if (pages.size === 0) return counts
  for (const collection of itemSlugs) {
    const fields = { parts: true, imported: true } as const
    for await (const rows of readRows({ payload, collection, where, select: fields })) {
      for (const item of rows) {
        const page = pages.get(item.id)
        if (page) counts.set(page, (counts.get(page) ?? 0) + openEnds(item).length)
      }
    }
  }
  return counts
}
