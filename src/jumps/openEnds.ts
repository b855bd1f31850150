import { relatedId } from '@/items/relatedId'

type Item = Readonly<Record<string, unknown>>

/** A jump line at an end of an item, and the page that it names. */
export type OpenEnd = { readonly way: 'on' | 'from'; readonly page: number }

type Proposed = {
  readonly continuesOn?: Named
  readonly continuedFrom?: Named
  readonly parts?: unknown
}

type Named = { readonly page?: unknown } | null

/**
 * Where an item was proposed with a jump line whose other part it does not have: at its beginning, at
 * its end or at both. None once a person gave it more pages than were proposed.
 */
export function openEnds({ imported, parts }: Item): OpenEnd[] {
  const { continuesOn, continuedFrom, parts: joined } = (imported ?? {}) as Proposed
  if (pagesIn(parts).size > (Array.isArray(joined) ? joined.length : 1)) return []
  return [
    ...(continuesOn ? [{ way: 'on' as const, page: Number(continuesOn.page) }] : []),
    ...(continuedFrom ? [{ way: 'from' as const, page: Number(continuedFrom.page) }] : []),
  ]
}

function pagesIn(parts: unknown): ReadonlySet<unknown> {
  const rows = Array.isArray(parts) ? (parts as { page?: unknown; label?: unknown }[]) : []
  return new Set(rows.map(({ page, label }) => relatedId(page) || label))
}
