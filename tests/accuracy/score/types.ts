import type { PageItem, Segmentation } from '@/text'

/** An item as the scorer needs it: what `segment FILE --json` prints, without what it does not judge. */
export type PredictedItem = Pick<
  PageItem,
  'kind' | 'headline' | 'deck' | 'credits' | 'continuesOn' | 'continuedFrom' | 'lines'
> & {
  readonly paragraphs: readonly Pick<PageItem['paragraphs'][number], 'role' | 'text'>[]
  readonly confidence: number
}

/** A page's proposed items and the lines that it gave to none. */
export type Predicted = {
  readonly items: readonly PredictedItem[]
  readonly unplaced: Segmentation['unplaced']
}

/** Right, wanted (gold) and got (predicted): share right = right / wanted, precision = right / got. */
export type Count = { readonly right: number; readonly wanted: number; readonly got: number }
