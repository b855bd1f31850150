import type { PayloadRequest } from 'payload'
import { relatedId } from '@/items/relatedId'
import type { Held, StoredItem } from '../plan/types'
import type { Row } from '../derive/types'

const whole = { limit: 0, pagination: false } as const

type Found = { readonly req: PayloadRequest; readonly items: readonly StoredItem[] }

type Pointing = { readonly value?: unknown }

/** Items with what rests on them: captions, reissues, corrections, a colleague's open form. */
export async function withHeld({ req, items }: Found): Promise<StoredItem[]> {
  const held = await findHeld({ req, items })
  return items.map((item) => ({ ...item, held: held.get(item.id) }))
}

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
