import { toLines } from '../lines'
import type { Layout } from '../types'
import { confidenceOf } from './confidence'
import { readItems } from './readItems'
import { layoutWeights, type LayoutWeights } from './weights'

/**
 * Proposes who owns which line of a page. Pure, never throws, the same for the same text; every line
 * that is not blank comes to stand in exactly one item or in `unplaced`.
 */
export function proposeLayout(
  text: string,
  { weights = layoutWeights }: { readonly weights?: LayoutWeights } = {},
): Layout {
  const lines = toLines(text)
  const read = readItems(lines, weights)
  const table = read.han ? weights.sure.han : weights.sure.latin
  const items = read.items.map(({ item, cues }) => ({
    ...item,
    confidence: confidenceOf(cues, table),
  }))
  const owned = new Set(items.flatMap((item) => item.blocks.flatMap((block) => block.lines)))
  const unplaced = lines.filter((line) => line.text.trim() !== '' && !owned.has(line.number))
  return { items, unplaced: unplaced.map((line) => line.number) }
}
