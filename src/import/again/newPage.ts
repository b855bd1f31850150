import { deriveItems, type Layout, type PageItem } from '@/text'
import { ownershipFaults } from '@/verify/ownershipFaults'
import type { StoredPage } from './readHandful'

/** A stored page with what a segmenter makes of its text. */
export type NewPage = {
  readonly stored: StoredPage
  readonly layout: Layout
  readonly items: readonly PageItem[]
}

type Made =
  { readonly ok: true; readonly page: NewPage } | { readonly ok: false; readonly reason: string }

/**
 * Proposes a stored page anew. A proposal that loses a line, or gives it away twice, is refused: what
 * stands there already is better.
 */
export function newPage(args: {
  readonly stored: StoredPage
  readonly propose: (text: string) => Layout
}): Made {
  const { stored, propose } = args
  const { text } = stored
  const layout = propose(text)
  const faults = ownershipFaults({ text, layout })
  if (faults.length > 0) {
    const told = faults.slice(0, 3).join('; ')
    return { ok: false, reason: `The segmenter’s new proposal is no good: ${told}. The page stays as it was; please report it with the page’s text.` } // prettier-ignore
  }
  return { ok: true, page: { stored, layout, items: deriveItems({ text, layout }) } }
}
