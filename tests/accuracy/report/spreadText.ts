import type { PageScore } from '../score/scorePage'
import { spreadOf } from '../score/spreadOf'

type House = { readonly pages: readonly { readonly score: PageScore }[] }

/** `itemF1 0.951 (0.932–0.967), headline 0.958 (0.940–0.972), CER 0.0041 (0.0021–0.0068)`. */
export function spreadText(houses: readonly House[]): string {
  const part = (name: string, digits: number, of: (score: PageScore) => number) => {
    const values = houses.map(({ pages }) => pages.map(({ score }) => of(score)))
    const { mean, low, high } = spreadOf(values)
    return `${name} ${mean.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`
  }
  return [
    part('itemF1', 3, ({ itemF1 }) => itemF1),
    part('headline', 3, ({ headline }) => headline),
    part('para F1', 3, ({ paragraphF1 }) => paragraphF1),
    part('CER', 4, ({ characterErrorRate }) => characterErrorRate),
  ].join(', ')
}
