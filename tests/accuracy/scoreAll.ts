import { predict, type Proposing } from './score/predict'
import { scorePage, type PageScore } from './score/scorePage'
import type { Predicted } from './score/types'
import type { Labelled } from './score/findLabelled'

/** A page with what was proposed for it and how good that is. */
export type Scored = Labelled & { readonly predicted: Predicted; readonly score: PageScore }

/** Proposes and scores each page. */
export function scoreAll(pages: readonly Labelled[], options?: Proposing): Scored[] {
  return pages.map((page) => {
    const predicted = predict(page.text, options)
    return { ...page, predicted, score: scorePage({ ...page, predicted }) }
  })
}
