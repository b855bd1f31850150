import type { Payload, PayloadRequest } from 'payload'
import { unsortedIssue } from '@/import/ids'
import { shownBy, touchedAmong, type ItemRow } from '@/items/isUntouched'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { readRows } from '@/verify/readRows'
import { jumpingItems } from './jumpingItems'
import { openEnds } from './openEnds'
import { openForms } from './openForms'
import { partsOf } from './partsOf'
import type { IssueItem, IssuePage, ReadIssue } from './types'

type Asked = {
  readonly payload: Payload
  readonly issue: string
  readonly req?: Partial<PayloadRequest>
}

/**
 * Reads an issue for its jumps: its pages, and the items on them unless no page has a jump line. Of
 * loose pages, which are no issue, only those with one.
 */
export async function readIssue(args: Asked): Promise<ReadIssue> {
  const all: (IssuePage & { readonly jumps: boolean })[] = []
  const where = { issue: { equals: args.issue } }
  const select = { label: true, number: true, revision: true, layout: true } as const
  for await (const rows of readRows({ ...args, collection: 'pages', where, select })) {
    all.push(...rows.map(toPage))
  }
  const { issue } = args
  if (!all.some(({ jumps }) => jumps)) return { issue, pages: all, items: [] }
  const pages = issue === unsortedIssue ? all.filter(({ jumps }) => jumps) : all
  const kinds = itemSlugs.map((collection) => readItems({ ...args, pages, collection }))
  return { issue, pages, items: (await Promise.all(kinds)).flat() }
}

type PageRow = Readonly<Record<string, unknown>> & { readonly id: string }

const toPage = ({ id, label, number, revision, layout }: PageRow) => ({
  id,
  label: String(label ?? ''),
  number: typeof number === 'number' ? number : null,
  isRearranged: Number(revision ?? 1) > 1,
  jumps: jumpingItems(layout).length > 0,
})

type Row = ItemRow & { readonly createdAt: string; readonly updatedAt: string }

type Kind = Asked & { readonly pages: readonly IssuePage[]; readonly collection: ItemSlug }

async function readItems({ payload, req, pages, collection }: Kind): Promise<IssueItem[]> {
  const { docs } = await payload.db.find<Row>({
    collection,
    where: {
      and: [{ 'parts.page': { in: pages.map(({ id }) => id) } }, { deletedAt: { exists: false } }],
    },
    select: {
      ...shownBy,
      ...{ parts: true, imported: true, position: true, createdAt: true, updatedAt: true },
      ...(collection === 'captions' ? { article: true, picture: true } : {}),
    },
    ...{ limit: 0, pagination: false, joins: false as never, req },
  })
  const known = { payload, req, collection }
  const touched = await touchedAmong({ ...known, items: docs })
  const inForms = await openForms({ ...known, ids: docs.map(({ id }) => id) })
  const rearranged = new Set(pages.filter((page) => page.isRearranged).map(({ id }) => id))
  return docs.flatMap((row) => {
    const { id, createdAt, updatedAt } = row
    const parts = partsOf(row)
    if (parts.length === 0) return []
    const isTouched =
      touched.has(id) || inForms.has(id) || parts.some(({ page }) => rearranged.has(page))
    return [{ collection, id, createdAt, updatedAt, parts, isTouched, open: openEnds(row) }]
  })
}
