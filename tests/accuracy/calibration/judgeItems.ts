import { rightHeadline, rightKind } from '../score/countFields'
import { FOUND, matchItems } from '../score/matchItems'
import type { Gold } from '../gold'
import type { Predicted } from '../score/types'

/** How sure the segmenter was of an item, 0 to 1, and whether an editor would have to touch it. */
export type Judged = { readonly confidence: number; readonly right: boolean }

/** Judges each proposed item of a page: right are its lines (by 0.9), its kind and its headline. */
export function judgeItems(page: { readonly gold: Gold; readonly predicted: Predicted }): Judged[] {
  const good = new Set(
    matchItems(page)
      .filter((match) => match.overlap >= FOUND && rightKind(match) && rightHeadline(match))
      .map(({ found }) => found),
  )
  return page.predicted.items.map((item) => ({
    confidence: item.confidence,
    right: good.has(item),
  }))
}
