import { relatedId } from '@/items/relatedId'
import type { PageItem } from '@/text'
import type { ProposedPart } from './types'

type Row = Readonly<Record<string, unknown>>

/**
 * The parts of a stored item as they were first proposed: those that a joined story keeps, where it
 * still stands on their pages; else the item itself. None for what no import proposed.
 */
export function partsOf(item: Row): readonly ProposedPart[] {
  const { imported, parts, position } = item
  const pages = asList(parts).map(({ page }) => relatedId(page))
  const { parts: joined } = asRow(imported)
  if (Array.isArray(joined)) {
    return joined.filter(isProposed).filter(({ page }) => pages.includes(page))
  }
  const page = pages[0]
  return page && isProposedItem(imported)
    ? [{ ...imported, page, position: Number(position ?? 0) }]
    : []
}

const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {}

const asList = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.map(asRow) : [])

const isProposed = (value: unknown): value is ProposedPart =>
  isProposedItem(value) && typeof asRow(value).page === 'string'

/** Older rows and damage have something else there. */
const isProposedItem = (value: unknown): value is PageItem => {
  const { id, paragraphs, credits, lines } = asRow(value)
  return typeof id === 'string' && [paragraphs, credits, lines].every(Array.isArray)
}
