import type { Payload } from 'payload'
import { relatedId } from '@/items/relatedId'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { isLayout } from '@/verify/isLayout'
import type { Layout } from '@/text'

/** A stored page with what its items are made from. */
export type StoredPage = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly number: number | null
  readonly place: { readonly newspaper: string; readonly issue: string; readonly date: string }
  readonly text: string
  readonly layout: Layout
  readonly segmenter: string
  readonly proposal: unknown
  readonly updatedAt: string
}

/** A stored item without its words, which its digest stands for. */
export type StoredItem = {
  readonly collection: ItemSlug
  readonly id: string
  readonly digest: unknown
  readonly parts: readonly {
    readonly page: string
    readonly label: string
    readonly lines: string
  }[]
  readonly place: Readonly<Record<string, unknown>>
  readonly position: unknown
  readonly confidence: unknown
  readonly waiting: unknown
  readonly imported: unknown
  readonly createdAt: string
  readonly updatedAt: string
}

export type Handful = {
  readonly pages: readonly StoredPage[]
  readonly items: readonly StoredItem[]
}

/**
 * Reads pages with their items, and the pages on which those items have further parts, and so on: all
 * that hangs together. A page that is gone is left out.
 */
export async function readHandful(args: {
  payload: Payload
  pages: readonly string[]
}): Promise<Handful> {
  const { payload } = args
  const items = new Map<string, StoredItem>()
  const read = new Set<string>()
  let next = [...new Set(args.pages)]
  while (next.length > 0) {
    for (const id of next) read.add(id)
    const found = await readItems({ payload, pages: next })
    for (const item of found) items.set(item.id, item)
    const further = found.flatMap(({ parts }) => parts.map(({ page }) => page))
    next = [...new Set(further)].filter((id) => !read.has(id))
  }
  return { pages: await readPages({ payload, pages: [...read] }), items: [...items.values()] }
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

type Asked = { readonly payload: Payload; readonly pages: readonly string[] }

const whole = { limit: 0, pagination: false, joins: false as never } as const

async function readItems({ payload, pages }: Asked): Promise<StoredItem[]> {
  const found: StoredItem[] = []
  for (const collection of itemSlugs) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: { 'parts.page': { in: [...pages] } },
      select: {
        ...{ digest: true, parts: true, newspaper: true, issue: true, date: true },
        ...{ pageNumber: true, position: true, confidence: true, waiting: true, imported: true },
        ...{ createdAt: true, updatedAt: true },
      },
      ...whole,
    })
    found.push(...docs.map((row) => toItem(collection, row)))
  }
  return found
}

function toItem(collection: ItemSlug, row: Row): StoredItem {
  const { id, digest, position, confidence, waiting, imported } = row
  const parts = Array.isArray(row.parts) ? (row.parts as Row[]) : []
  return {
    ...{ collection, id, digest, position, confidence, waiting, imported },
    parts: parts.map(({ page, label, lines }) => ({
      page: relatedId(page),
      label: String(label ?? ''),
      lines: String(lines ?? ''),
    })),
    place: placeOf(row),
    createdAt: String(row.createdAt),
    updatedAt: String(row.updatedAt),
  }
}

/** Where an item was printed, without its parts. */
export const placeOf = (row: Readonly<Record<string, unknown>>) => ({
  newspaper: relatedId(row.newspaper),
  issue: relatedId(row.issue),
  date: row.date ?? null,
  pageNumber: row.pageNumber ?? null,
})

async function readPages({ payload, pages }: Asked): Promise<StoredPage[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'pages',
    where: { id: { in: [...pages] } },
    select: {
      ...{ name: true, label: true, number: true, issue: true, text: true, layout: true },
      ...{ segmenter: true, proposal: true, updatedAt: true },
    },
    ...whole,
  })
  const places = await readPlaces({ payload, issues: docs.map(({ issue }) => relatedId(issue)) })
  const order = new Map(pages.map((id, at) => [id, at]))
  return docs
    .flatMap((row) => {
      const place = places.get(relatedId(row.issue))
      return place ? [toPage(row, place)] : []
    })
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

const nothing: Layout = { items: [], unplaced: [] }

const toPage = (row: Row, place: StoredPage['place']): StoredPage => ({
  id: row.id,
  name: String(row.name ?? row.id),
  label: String(row.label ?? ''),
  number: typeof row.number === 'number' ? row.number : null,
  place,
  text: String(row.text ?? ''),
  layout: isLayout(row.layout) ? row.layout : nothing,
  segmenter: String(row.segmenter ?? ''),
  proposal: row.proposal ?? null,
  updatedAt: String(row.updatedAt),
})

async function readPlaces(args: { payload: Payload; issues: readonly string[] }) {
  const { docs } = await args.payload.db.find<Row>({
    collection: 'issues',
    where: { id: { in: [...new Set(args.issues)] } },
    select: { newspaper: true, date: true },
    ...whole,
  })
  return new Map(
    docs.map(({ id, newspaper, date }) => [
      id,
      { newspaper: relatedId(newspaper), issue: id, date: String(date) },
    ]),
  )
}
