import type { Line, LayoutItem } from '../types'
import { assignHeads } from './assignHeads'
import { attachLoose } from './attachLoose'
import { chainStories } from './chainStories'
import { confidenceCues } from './confidence'
import { toBodies } from './headPairs'
import type { Cues } from './labels/types'
import { readUnits } from './readUnits'
import { toItem } from './toItems'
import type { LayoutWeights } from './weights'

/** An item as read, with what tells whether it is right. */
export type ReadItem = { readonly item: Omit<LayoutItem, 'confidence'>; readonly cues: Cues }

/** Reads the items of a page's lines: its units, its stories with their headlines, what is loose. */
export function readItems(
  lines: readonly Line[],
  weights: Omit<LayoutWeights, 'sure'>,
): { readonly items: readonly ReadItem[]; readonly han: boolean } {
  const { units, profile } = readUnits(lines, weights.labels)
  const script = profile.han ? 'han' : 'latin'
  const { stories, loose, groups, order, signs } = chainStories(
    units,
    profile,
    weights.stories[script],
  )
  const pairs = assignHeads({ groups, bodies: toBodies(stories, profile), order })
  const items = attachLoose({ stories, loose, groups, pairs }).wholes.map((whole) => {
    const item = toItem(whole, weights.roles[script])
    const read = { ...whole, kind: item.kind, signs: signs.get(whole.story.first) }
    return { item, cues: confidenceCues(read) }
  })
  return { items, han: profile.han }
}
