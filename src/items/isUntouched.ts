import type { Payload, PayloadRequest, Where } from 'payload'
import { relatedId } from './relatedId'
import { itemSlugs, type ItemSlug } from './stages'

type Asked = {
  readonly payload: Payload
  readonly pages: readonly string[]
  readonly req?: Partial<PayloadRequest>
}

/**
 * Which of these pages nobody touched, so that the machine may make their items anew or take them
 * away: the page's layout is as imported, and so is every item with a part on it, the trash included.
 * An item is touched by a second version, whoever wrote it, by a person's mark on it (a stage, a
 * release, redactions, a picture), and by what rests on it: a reissue, a caption, a correction.
 * A page that is not there is none of them.
 */
export async function untouchedPages({ payload, pages, req }: Asked): Promise<Set<string>> {
  const found = new Set<string>()
  for (let at = 0; at < pages.length; at += pagesAtOnce) {
    const some = await untouchedAmong({ payload, pages: pages.slice(at, at + pagesAtOnce), req })
    for (const id of some) found.add(id)
  }
  return found
}

/** Databases take only so many values in one question. */
const pagesAtOnce = 200

async function untouchedAmong({ payload, pages, req }: Asked): Promise<Set<string>> {
  const untouched = await asImported({ payload, pages, req })
  for (const collection of itemSlugs) {
    const items = await itemsOn({ payload, pages: [...untouched], collection, req })
    const touched = await touchedAmong({ payload, collection, items, req })
    for (const { id, parts } of items) {
      if (touched.has(id)) for (const { page } of parts ?? []) untouched.delete(relatedId(page))
    }
  }
  return untouched
}

/** Pages whose layout and stage nobody changed. */
async function asImported({ payload, pages, req }: Asked): Promise<Set<string>> {
  if (pages.length === 0) return new Set()
  const { docs } = await payload.db.find<{ id: string; revision?: number; stage?: string }>({
    collection: 'pages',
    where: { id: { in: [...new Set(pages)] } },
    select: { revision: true, stage: true },
    ...{ limit: 0, pagination: false, joins: false as never, req },
  })
  const fresh = docs.filter(({ revision, stage }) => (revision ?? 1) <= 1 && stage === 'imported')
  return new Set(fresh.map(({ id }) => id))
}

/** An item's own row, with `shownBy` at least. */
export type ItemRow = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly parts?: readonly { readonly page?: unknown }[]
}

/** The fields of an item in which a person's work shows. */
export const shownBy: Readonly<Record<string, true>> = {
  ...{ stage: true, revision: true, editedAt: true, publishedAt: true },
  ...{ _status: true, deletedAt: true, redactions: true },
}

type Among = Omit<Asked, 'pages'> & {
  readonly collection: ItemSlug
  readonly items: readonly ItemRow[]
}

/** Which of these items somebody touched, or has something resting on them. */
export async function touchedAmong(args: Among): Promise<Set<string>> {
  const touched = new Set(args.items.filter(isMarked).map(({ id }) => id))
  const ids = args.items.map(({ id }) => id).filter((id) => !touched.has(id))
  for (const id of await restedOn({ ...args, ids })) touched.add(id)
  return touched
}

type OfKind = Asked & { readonly collection: ItemSlug }

async function itemsOn({ payload, pages, collection, req }: OfKind): Promise<readonly ItemRow[]> {
  if (pages.length === 0) return []
  const { docs } = await payload.db.find<ItemRow>({
    collection,
    where: { 'parts.page': { in: [...pages] } },
    select: {
      parts: true,
      ...shownBy,
      ...(collection === 'captions' ? { article: true, picture: true } : {}),
    },
    ...{ limit: 0, pagination: false, joins: false as never, req },
  })
  return docs
}

/** Whether an item's own row says that somebody worked on it. */
const isMarked = (item: ItemRow): boolean =>
  Number(item.revision ?? 1) > 1 ||
  item.stage !== 'imported' ||
  item._status === 'published' ||
  (Array.isArray(item.redactions) && item.redactions.length > 0) ||
  [item.editedAt, item.publishedAt, item.deletedAt, item.article, item.picture].some(Boolean)

type Ids = Omit<Asked, 'pages'> & {
  readonly collection: ItemSlug
  readonly ids: readonly string[]
}

/** Which of the items have a later version, or have something resting on them. */
async function restedOn({ payload, collection, ids, req }: Ids): Promise<Set<string>> {
  const found = new Set<string>()
  for (let at = 0; at < ids.length; at += 500) {
    const some = ids.slice(at, at + 500)
    const asked = { payload, collection, ids: some, req }
    for (const find of [laterVersions, linkingCaptions, reissues, corrections]) {
      for (const id of await find(asked)) found.add(id)
    }
  }
  return found
}

const all = { limit: 0, pagination: false } as const

/** A draft is a version only; the item's own row does not know of it. */
async function laterVersions({ payload, collection, ids, req }: Ids): Promise<string[]> {
  const later: Where = {
    or: [{ 'version.revision': { greater_than: 1 } }, { 'version.editedAt': { exists: true } }],
  }
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection,
    where: { and: [{ parent: { in: [...ids] } }, later] },
    select: { parent: true },
    ...{ ...all, req },
  })
  return docs.map(({ parent }) => relatedId(parent))
}

async function linkingCaptions({ payload, collection, ids, req }: Ids): Promise<string[]> {
  if (collection !== 'articles') return []
  const { docs } = await payload.db.find<{ id: string; article?: unknown }>({
    collection: 'captions',
    where: { article: { in: [...ids] } },
    select: { article: true },
    ...{ ...all, joins: false as never, req },
  })
  return docs.map(({ article }) => relatedId(article))
}

type Pointing = { readonly relationTo?: unknown; readonly value?: unknown }

/** A reissue's draft may name an item that is not public yet. */
async function reissues({ payload, ids, req }: Ids): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; items?: readonly { item?: Pointing }[] }>({
    collection: 'reissues',
    where: { 'items.item.value': { in: [...ids] } },
    // Selected alone, rows come without their relations on SQLite.
    ...{ ...all, joins: false as never, req },
  })
  return docs.flatMap(({ items }) => (items ?? []).map(({ item }) => relatedId(item?.value)))
}

async function corrections({ payload, ids, req }: Ids): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; item?: Pointing }>({
    collection: 'corrections',
    where: { 'item.value': { in: [...ids] } },
    select: { item: true },
    ...{ ...all, joins: false as never, req },
  })
  return docs.map(({ item }) => relatedId(item?.value))
}
