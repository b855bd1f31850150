import type { AdjustedDocument } from '@/database/writeDocuments'
import { partsOf } from '@/jumps/partsOf'
import { deriveItems, type PageItem } from '@/text'
import { listDifference } from './listDifference'
import type { NewPage } from './newPage'
import type { StoredItem } from './readHandful'
import { sameJson } from './sameJson'
import type { Proposal } from './types'

type Touched = {
  readonly page: NewPage
  readonly items: readonly StoredItem[]
  readonly segmenter: string
  /** ISO 8601. */
  readonly now: string
}

type Proposed = {
  /** Whether the page holds a proposal afterwards. */
  readonly isProposed: boolean
  readonly adjusted: readonly AdjustedDocument[]
}

/**
 * What a page on which somebody has worked gets: a proposal, where there is a difference to what the
 * machine had proposed; else the note that the present segmenter makes it no otherwise. A proposal
 * that says the same as the one that is there stays as it is.
 */
export function toProposal({ page, items, segmenter, now }: Touched): Proposed {
  const { stored, layout } = page
  const { id, updatedAt } = stored
  const difference = listDifference({ before: itemsBefore({ page, items }), after: page.items })
  if (difference.length === 0) {
    const isNoted = stored.segmenter === segmenter && stored.proposal === null
    const values = { segmenter, proposal: null }
    const adjusted = isNoted ? [] : [{ collection: 'pages' as const, id, updatedAt, values }]
    return { isProposed: false, adjusted }
  }
  const proposal: Proposal = { segmenter, madeAt: now, layout, difference }
  const before = stored.proposal as Proposal | null
  const isThere = before !== null && sameJson({ ...before, madeAt: now }, proposal)
  const adjusted = [{ collection: 'pages' as const, id, updatedAt, values: { proposal } }]
  return { isProposed: true, adjusted: isThere ? [] : adjusted }
}

/**
 * The items of the stored layout: as they were proposed, where that was kept and its lines are still
 * the same; else as the layout says now.
 */
function itemsBefore({ page, items }: Pick<Touched, 'page' | 'items'>): PageItem[] {
  const { id, text, layout } = page.stored
  const kept = new Map(
    items.flatMap((item) =>
      partsOf(item).flatMap((part) => (part.page === id ? [[part.id, part]] : [])),
    ) as [string, PageItem][],
  )
  return deriveItems({ text, layout }).map((item) => {
    const proposed = kept.get(item.id)
    return proposed && sameJson(proposed.lines, item.lines) ? proposed : item
  })
}
