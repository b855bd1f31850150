import { deriveItems, proposeLayout } from '@/text'
import type { LayoutWeights } from '@/text/layout/weights'
import type { Predicted } from './types'

/** How a page is proposed when it is measured: with other weights. */
export type Proposing = { readonly weights?: LayoutWeights }

/** Gives the items that the segmenter proposes for a page. */
export function predict(text: string, options?: Proposing): Predicted {
  const layout = proposeLayout(text, options)
  return { items: deriveItems({ text, layout }), unplaced: layout.unplaced }
}
