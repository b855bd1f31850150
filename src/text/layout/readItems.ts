import type { Line, LayoutItem } from '../types'
import { confidenceCues } from './confidence'
import { kindsOf } from './kinds/kindsOf'
import type { Cues } from './labels/types'
import { readWholes } from './readWholes'
import { toItem } from './toItems'
import type { LayoutWeights } from './weights'

/** An item as read, with what tells whether it is right. */
export type ReadItem = { readonly item: Omit<LayoutItem, 'confidence'>; readonly cues: Cues }

/** Reads the items of a page's lines: its stories, what each is, the parts of its headline. */
export function readItems(
  lines: readonly Line[],
  weights: Omit<LayoutWeights, 'sure'>,
): { readonly items: readonly ReadItem[]; readonly han: boolean } {
  const { wholes, han, signs } = readWholes(lines, weights)
  const script = han ? 'han' : 'latin'
  const kinds = kindsOf(wholes, weights.kinds[script])
  const items = wholes.map((whole, i) => {
    const kind = kinds[i] ?? 'article'
    const item = toItem(whole, { kind, roles: weights.roles[script] })
    return { item, cues: confidenceCues({ ...whole, kind, signs: signs.get(whole.story.first) }) }
  })
  return { items, han }
}
