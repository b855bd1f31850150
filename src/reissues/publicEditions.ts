import type { Payload } from 'payload'
import { itemSlugs } from '@/items/stages'
import { coverEditions, itemsOf } from './coverEdition'
import { inHandfuls } from './freeze/reader'
import { nameOf } from './freeze/readStandings'
import type { Edition, EditionItem, PublicEdition } from './types'

const asReader = { overrideAccess: false, depth: 0, pagination: false } as const

/** The editions that are out, newest first; `page` counts from 1. */
export async function listPublicEditions(args: {
  readonly payload: Payload
  readonly limit: number
  readonly page?: number
}): Promise<readonly PublicEdition[]> {
  const { payload, limit, page = 1 } = args
  const { docs } = await payload.find({
    ...asReader,
    collection: 'reissues',
    sort: ['-publishedAt', 'id'],
    select: { publishedAt: true, lateBy: true },
    limit,
    page,
    // MongoDB turns pages only where it may count.
    pagination: true,
  })
  return toPublic(payload, docs)
}

/** The edition of this reissue that is out; undefined when none is. */
export async function readPublicEdition(args: {
  readonly payload: Payload
  readonly id: string
}): Promise<PublicEdition | undefined> {
  const { docs } = await args.payload.find({
    ...asReader,
    collection: 'reissues',
    where: { id: { equals: args.id } },
    select: { publishedAt: true, lateBy: true },
    limit: 1,
  })
  return (await toPublic(args.payload, docs))[0]
}

type Out = {
  readonly id: string
  readonly publishedAt?: string | null
  readonly lateBy?: number | null
}

/** A reader's rights found these reissues; the editions behind them are then read without. */
async function toPublic(payload: Payload, reissues: readonly Out[]): Promise<PublicEdition[]> {
  if (reissues.length === 0) return []
  const { docs } = await payload.find({
    collection: 'reissues',
    where: { and: [{ id: { in: reissues.map(({ id }) => id) } }, { live: { equals: true } }] },
    select: { edition: true },
    depth: 1,
    limit: reissues.length,
    pagination: false,
  })
  const stored = new Map(
    docs.flatMap(({ id, edition }) =>
      typeof edition === 'object' && edition ? [[id, edition] as const] : [],
    ),
  )
  const found = reissues.flatMap((reissue) => {
    const edition = stored.get(reissue.id)
    if (!edition) return []
    const { hash, content, due, approvedAt } = edition
    const publishedAt = reissue.publishedAt ?? due
    return {
      edition: JSON.parse(content) as Edition,
      hash,
      publishedAt,
      updatedAt: approvedAt > publishedAt ? approvedAt : publishedAt,
      lateBy: reissue.lateBy ?? 0,
    }
  })
  const shown = await readPublicNames(
    payload,
    found.flatMap(({ edition }) => itemsOf(edition)),
  )
  const standing = found.map(({ edition, ...rest }) => ({
    ...rest,
    ...withoutRemoved({ edition, shown }),
  }))
  const covered = await coverEditions(
    payload,
    standing.map(({ edition }) => edition),
  )
  return standing.map((one, i) => ({ ...one, redacted: [], ...covered[i] }))
}

/** Names of those of these items, and of their captions, that readers may still see. */
async function readPublicNames(payload: Payload, items: readonly EditionItem[]) {
  const captions = items.flatMap((item) => item.captions.map(({ id }) => id))
  const names = new Set<string>()
  for (const collection of itemSlugs) {
    const own = items.filter((item) => item.collection === collection).map(({ id }) => id)
    const ids = collection === 'captions' ? [...own, ...captions] : own
    for (const some of inHandfuls([...new Set(ids)])) {
      const where = { id: { in: some } }
      const { docs } = await payload.find({
        ...asReader,
        collection,
        where,
        select: {},
        limit: some.length,
      })
      for (const { id } of docs) names.add(nameOf({ collection, id }))
    }
  }
  return names
}

type Shown = { readonly edition: Edition; readonly shown: ReadonlySet<string> }

/** What was withheld or withdrawn since is gone from every public place, a frozen edition too. */
function withoutRemoved({ edition, shown }: Shown): Pick<PublicEdition, 'edition' | 'removed'> {
  const isShown = (item: EditionItem) => shown.has(nameOf(item))
  const isCaptionShown = ({ id }: { readonly id: string }) =>
    shown.has(nameOf({ collection: 'captions', id }))
  const all = itemsOf(edition)
  const removed = all.filter((item) => !isShown(item)).map(({ id }) => id)
  const captions = all.flatMap((item) => item.captions)
  if (removed.length === 0 && captions.every(isCaptionShown)) return { edition, removed }
  const sections = edition.sections
    .map(({ heading, items }) => ({
      heading,
      items: items
        .filter(isShown)
        .map((item) => ({ ...item, captions: item.captions.filter(isCaptionShown) })),
    }))
    .filter(({ items }) => items.length > 0)
  return { edition: { ...edition, sections }, removed }
}
