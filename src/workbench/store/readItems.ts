import type { PayloadRequest, Where } from 'payload'
import { relatedId } from '@/items/relatedId'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import type { StoredItem } from '../plan/types'
import type { Row } from '../derive/types'

type Asked = { readonly page: string; readonly req: PayloadRequest }

type Own = Row & { readonly id: string }

const whole = { limit: 0, pagination: false } as const

/**
 * The items of a page as they are stored, by their newest versions: a story's draft may have come to
 * the page when what is public had not. The trash is among them. They decide and are not shown. What
 * rests on them `withHeld` tells.
 */
export async function readItems({ page, req }: Asked): Promise<StoredItem[]> {
  const found: StoredItem[] = []
  for (const collection of itemSlugs) found.push(...(await ofKind({ page, req, collection })))
  return found
}

async function ofKind({ page, req, collection }: Asked & { collection: ItemSlug }) {
  const { db } = req.payload
  const where: Where = {
    and: [{ latest: { equals: true } }, { 'version.parts.page': { equals: page } }],
  }
  const { docs } = await db.findVersions<Row>({ collection, where, ...whole, req })
  const ids = docs.map(({ parent }) => relatedId(parent))
  if (ids.length === 0) return []
  const own = await db.find<Own>({
    ...{ collection, where: { id: { in: ids } }, ...whole, joins: false as never, req },
  })
  const rows = new Map(own.docs.map((row) => [row.id, row]))
  return docs.flatMap(({ id, parent, version }): StoredItem[] => {
    const row = rows.get(relatedId(parent))
    return row ? [{ collection, id: row.id, row, latest: { id: String(id), version: version as Row } }] : [] // prettier-ignore
  })
}
