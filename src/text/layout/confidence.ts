import { opensStory } from '../patterns/datelines'
import { endsSentence } from '../patterns/scripts'
import type { ItemKind } from '../types'
import type { Whole } from './attachLoose'
import { worth } from './labels/labelPieces'
import { seen } from './labels/seen'
import type { Cues, CueTable } from './labels/types'
import type { StorySigns } from './stories/signs'

/** No item is surer than this, and none less sure than what is left. */
const MOST = 0.99

/** Scores of readings are in the hundreds; a step of so much tells. */
const STEP = 20

/** What tells whether an item is right, by name. */
export function confidenceCues({
  story,
  heads,
  bylines,
  pair,
  kind,
  signs,
}: Whole & { readonly kind: ItemKind; readonly signs: StorySigns | undefined }): Cues {
  const paragraphs = story.units.filter((unit) => unit.kind === 'paragraph')
  const subheads = story.units.filter((unit) => unit.kind === 'head').length
  const first = paragraphs[0]?.text ?? ''
  const last = paragraphs.at(-1)?.text ?? ''
  const letters = story.units.reduce((sum, { text }) => sum + text.length, 0)
  return [
    ...seen({
      [`is ${kind}`]: true,
      [`${kind} of ${Math.min(3, paragraphs.length)}`]: true,
      headed: heads.length > 0,
      [`heads ${Math.min(4, heads.length)}`]: true,
      'head far': (pair?.apart ?? 0) > 0,
      opens: opensStory(first),
      signed: story.units.some((unit) => unit.kind === 'credit'),
      'mark loose': bylines.length > 1,
      open: paragraphs.length > 0 && !endsSentence(last),
      'one subhead': subheads === 1,
      subheads: subheads > 1,
      short: letters < 60,
      long: letters > 2000,
      'all agree': signs?.agree === 1,
      'most agree': signs !== undefined && signs.agree >= 0.6 && signs.agree < 1,
    }),
    ['fit', Math.min(1, pair?.share ?? 0)],
    ['agree', signs?.agree ?? 0],
    ['start', signs ? clipped(signs.start) : 0],
    ['end', signs ? clipped(signs.end) : 0],
    ['inside', signs ? clipped(signs.inside) : 0],
    ['weak start', signs && signs.start < 0 ? 1 : 0],
    ['weak end', signs && signs.end < 0 ? 1 : 0],
    ['doubt inside', signs && signs.inside > -STEP ? 1 : 0],
  ]
}

/** How sure a proposed item is, 0 to 1: the share of such items that is right (logistic regression). */
export function confidenceOf(cues: Cues, table: CueTable): number {
  const share = 1 / (1 + Math.exp(-worth(cues, table)))
  return Math.round(Math.max(1 - MOST, Math.min(MOST, share)) * 100) / 100
}

function clipped(score: number): number {
  return Math.max(-3, Math.min(3, score / STEP))
}
