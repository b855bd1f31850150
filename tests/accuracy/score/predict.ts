import { deriveItems, proposeLayout, type Layout } from '@/text'
import type { CueWeights } from '@/text/layout/weights'
import type { Predicted } from './types'

/** How a page is proposed when it is measured: with other weights, or with the confidence before its map. */
export type Proposing = {
  readonly weights?: CueWeights
  /** Gives an item's confidence as scored, not yet mapped to a share of right items. */
  readonly raw?: boolean
}

const propose: (text: string, options?: Proposing) => Layout = proposeLayout

/** Gives the items that the segmenter proposes for a page. */
export function predict(text: string, options?: Proposing): Predicted {
  const layout = propose(text, options)
  return { items: deriveItems({ text, layout }), unplaced: layout.unplaced }
}
