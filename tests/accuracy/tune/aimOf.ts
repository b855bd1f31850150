import { countPage } from '../score/countPage'
import type { Labelled } from '../score/findLabelled'
import { predict, type Proposing } from '../score/predict'
import { f1Of, shareOf } from '../score/scorePage'

/** Gives what the tuner raises: the mean over pages of itemF1 + headline / 2 + paragraphF1 / 4. */
export function aimOf(pages: readonly Labelled[], options: Proposing): number {
  const values = pages.map(({ text, gold }) => {
    const { counts } = countPage({ gold, predicted: predict(text, options) })
    return f1Of(counts.items) + shareOf(counts.headline) / 2 + f1Of(counts.paragraph) / 4
  })
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
