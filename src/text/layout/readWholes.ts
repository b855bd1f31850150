import type { Line } from '../types'
import { assignHeads } from './assignHeads'
import { attachLoose, type Whole } from './attachLoose'
import { chainStories } from './chainStories'
import { toBodies } from './headPairs'
import { readUnits } from './readUnits'
import type { StorySigns } from './stories/signs'
import type { LayoutWeights, LineWeights } from './weights'

/** The stories of a page with all that belongs to each, before it is said what each is. */
export type ReadPage = {
  readonly wholes: readonly Whole[]
  readonly han: boolean
  /** How sure each story is, by the place of its first paragraph. */
  readonly signs: ReadonlyMap<number, StorySigns>
}

/** Reads the stories of a page's lines: its units, its stories with their headlines, what is loose. */
export function readWholes(
  lines: readonly Line[],
  weights: LineWeights & Pick<LayoutWeights, 'bonds' | 'stories'>,
): ReadPage {
  const { units, profile } = readUnits(lines, weights)
  const script = profile.han ? 'han' : 'latin'
  const learned = { table: weights.stories[script], network: weights.bonds[script]() }
  const { stories, loose, groups, order, signs } = chainStories(units, profile, learned)
  const pairs = assignHeads({ groups, bodies: toBodies(stories, profile), order })
  const { wholes } = attachLoose({ stories, loose, groups, pairs })
  return { wholes, han: profile.han, signs }
}
