import type { PayloadRequest, Where } from 'payload'
import { countPages } from '@/database/countPages'
import { relatedId } from '@/items/relatedId'
import { itemSlugs } from '@/items/stages'
import { isLayout } from '@/verify/isLayout'
import { doubtful, pageStages, type Counts, type PageRow } from '../types'
import type { Query } from '../query'
import { all, asUser, ofStage, sortBy, turned, withAll, type Asked } from './asked'
import { readPlaces } from './readPlaces'

/** The pages that a query asks for, how many there are, and how many of each stage. */
export async function readPages({ req, query }: Asked) {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: all(wherePages(query), ofStage(query.stage)),
    sort: sortBy(query.sort, 'doubt'),
    select: { label: true, issue: true, stage: true, layout: true, createdAt: true },
    joins: false,
    ...turned(query),
    ...asUser(req),
  })
  const ids = docs.map(({ id }) => id)
  const places = await readPlaces(req, docs.map(({ issue }) => relatedId(issue))) // prettier-ignore
  const waiting = await countWaiting(req, ids)
  const rows = docs.map((page): PageRow => ({
    ...{ id: page.id, label: page.label, stage: page.stage, at: page.createdAt },
    issue: places.get(relatedId(page.issue)) ?? null,
    ...measure(page.layout),
    waiting: waiting.get(page.id) ?? 0,
  }))
  const counts = await countByStage({ req, query })
  return { rows, total: counts[query.stage] ?? 0, counts }
}

/** What a query asks of pages, but for their stage. */
export const wherePages = ({ newspaper, issue, below }: Query): Where =>
  all(
    newspaper !== null && { 'issue.newspaper': { equals: newspaper } },
    issue !== null && { issue: { equals: issue } },
    below !== null && { doubt: { less_than: below } },
  )

async function countByStage({ req, query }: Asked): Promise<Counts> {
  const { newspaper, issue, below } = query
  const found = await countPages({ payload: req.payload, newspaper, issue, below })
  return withAll(pageStages.map((stage) => [stage, found.get(stage) ?? 0]))
}

/** A pointer (见4版) is no item of its own. */
function measure(layout: unknown): Pick<PageRow, 'items' | 'doubtful' | 'lowest' | 'mean'> {
  const items = isLayout(layout) ? layout.items.filter(({ kind }) => kind !== 'pointer') : []
  const sure = items.map(({ confidence }) => confidence)
  return {
    items: items.length,
    doubtful: sure.filter((one) => one < doubtful).length,
    lowest: sure.length > 0 ? Math.min(...sure) : null,
    mean: sure.length > 0 ? sure.reduce((sum, one) => sum + one, 0) / sure.length : null,
  }
}

async function countWaiting(req: PayloadRequest, pages: readonly string[]) {
  const counts = new Map<string, number>()
  if (pages.length === 0) return counts
  for (const collection of itemSlugs) {
    const { docs } = await req.payload.find({
      collection,
      where: all({ waiting: { greater_than: 0 } }, { 'parts.page': { in: [...pages] } }),
      select: { waiting: true, parts: true } as never,
      draft: true,
      limit: 0,
      pagination: false,
      ...asUser(req),
    })
    for (const { waiting, parts } of docs as unknown as readonly Waiting[]) {
      const page = relatedId(parts?.[0]?.page)
      counts.set(page, (counts.get(page) ?? 0) + (waiting ?? 0))
    }
  }
  return counts
}

type Waiting = {
  readonly waiting?: number | null
  readonly parts?: readonly { readonly page?: unknown }[] | null
}
