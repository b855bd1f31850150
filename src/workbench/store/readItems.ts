import type { PayloadRequest, Where } from 'payload'
import { relatedId } from '@/items/relatedId'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import type { Held, StoredItem } from '../plan/types'
import type { Row } from '../derive/types'

type Asked = { readonly page: string; readonly req: PayloadRequest }

type Own = Row & { readonly id: string }

const whole = { limit: 0, pagination: false } as const

/**
 * The items of a page as they are stored, by their newest versions: a story's draft may have come to
 * the page when what is public had not. The trash is among them. They decide and are not shown.
 */
export async function readItems({ page, req }: Asked): Promise<StoredItem[]> {
  const found: StoredItem[] = []
  for (const collection of itemSlugs) found.push(...(await ofKind({ page, req, collection })))
  const held = await findHeld({ req, items: found })
  return found.map((item) => ({ ...item, held: held.get(item.id) }))
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

type Found = { readonly req: PayloadRequest; readonly items: readonly StoredItem[] }

type Pointing = { readonly value?: unknown }

/** What rests on items: captions, reissues, corrections, a colleague's open form. */
async function findHeld({ req, items }: Found): Promise<ReadonlyMap<string, Held>> {
  const ids = items.map(({ id }) => id)
  const held = new Map<string, Held>()
  if (ids.length === 0) return held
  const { db } = req.payload
  const note = (why: Held, found: readonly unknown[]) => {
    for (const id of found.map(relatedId)) if (ids.includes(id)) held.set(id, why)
  }
  const query = { ...whole, joins: false as never, req }
  const captions = await db.find<Row>({ collection: 'captions', where: { article: { in: ids } }, ...query }) // prettier-ignore
  note('linked', captions.docs.map(({ article }) => article)) // prettier-ignore
  const reissues = await db.find<Row>({ collection: 'reissues', where: { 'items.item.value': { in: ids } }, ...query }) // prettier-ignore
  note('reissue', reissues.docs.flatMap(({ items: rows }) => (rows as { item?: Pointing }[]).map(({ item }) => item?.value))) // prettier-ignore
  const corrections = await db.find<Row>({ collection: 'corrections', where: { 'item.value': { in: ids } }, ...query }) // prettier-ignore
  note('correction', corrections.docs.map(({ item }) => (item as Pointing).value)) // prettier-ignore
  const since = new Date(Date.now() - formOpenFor).toISOString()
  const locks = await db.find<Row>({ collection: 'payload-locked-documents', where: { updatedAt: { greater_than: since } }, ...query }) // prettier-ignore
  const others = locks.docs.filter(({ user }) => relatedId((user as Pointing | undefined)?.value) !== req.user?.id) // prettier-ignore
  note('open', others.map(({ document }) => (document as Pointing | undefined)?.value)) // prettier-ignore
  return held
}

/** As long as Payload takes a form for open after its last sign, in milliseconds. */
const formOpenFor = 300_000
