import type { PayloadRequest } from 'payload'
import type { Page } from '@/payload-types'
import { itemSlugs, type ItemSlug } from './stages'
import { relatedId } from './relatedId'

type Place = {
  readonly newspaper: string
  readonly issue: string
  readonly date: string
  readonly pageNumber: number | null
}

type Printed = Record<string, unknown> & {
  readonly id: string
  readonly parts?: readonly { readonly page?: unknown; readonly label?: unknown }[]
}

/**
 * Gives a page's items the place that their page has now. Where something was printed is a fact
 * about the source and no change of text: every stored version gets it, so that restoring an old
 * one does not bring a wrong place back. Calling it again changes nothing.
 */
export async function relocateItems({ page: id, req }: { page: string; req: PayloadRequest }) {
  const page = await req.payload.findByID({ collection: 'pages', id, depth: 0, req })
  for (const collection of itemSlugs) {
    const { docs } = await req.payload.db.find<Printed>({
      collection,
      where: { 'parts.page': { equals: id } },
      limit: 0,
      pagination: false,
      req,
    })
    for (const item of docs) await relocate({ collection, item, page, req })
  }
}

type Move = { collection: ItemSlug; item: Printed; page: Page; req: PayloadRequest }

async function relocate({ collection, item, page, req }: Move): Promise<void> {
  const parts = (item.parts ?? []).map((part) =>
    relatedId(part.page) === page.id ? { ...part, label: page.label } : part,
  )
  const place = relatedId(parts[0]?.page) === page.id ? await placeOf({ page, req }) : {}
  const moved: Record<string, unknown> = { ...place, parts }
  const same = (now: Record<string, unknown>) =>
    Object.entries(place).every(([name, value]) => (now[name] ?? null) === value) &&
    labels(now.parts) === labels(parts)
  if (!same(item)) {
    const data = { ...item, ...moved, updatedAt: new Date().toISOString(), unannounced: true }
    await req.payload.db.updateOne({ collection, id: item.id, data, req })
  }
  const { docs: versions } = await req.payload.db.findVersions<Printed>({
    collection,
    where: { parent: { equals: item.id } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const stored of versions) {
    if (same(stored.version)) continue
    const versionData = { ...stored, version: { ...stored.version, ...moved } }
    await req.payload.db.updateVersion({ collection, id: stored.id, versionData, req })
  }
}

async function placeOf({ page, req }: { page: Page; req: PayloadRequest }): Promise<Place> {
  const issue = await req.payload.findByID({
    collection: 'issues',
    id: relatedId(page.issue),
    depth: 0,
    req,
  })
  return {
    newspaper: relatedId(issue.newspaper),
    issue: issue.id,
    date: issue.date,
    pageNumber: page.number ?? null,
  }
}

const labels = (parts: unknown): string =>
  Array.isArray(parts) ? parts.map(({ label }: { label?: unknown }) => label).join('\n') : ''
