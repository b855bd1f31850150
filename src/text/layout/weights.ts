import { toBondNetwork, type BondNetwork } from './bonds/network'
import { toLineNetwork, type LineNetwork } from './labels/lineNetwork'
import type { CueTable } from './labels/types'
import hanBonds from './learned/hanBonds.json'
import hanGlance from './learned/hanGlance.json'
import hanLabels from './learned/hanLabels.json'
import hanLines from './learned/hanLines.json'
import hanStories from './learned/hanStories.json'
import hanKinds from './learned/hanKinds.json'
import hanSure from './learned/hanSure.json'
import hanRoles from './learned/hanRoles.json'
import latinBonds from './learned/latinBonds.json'
import latinGlance from './learned/latinGlance.json'
import latinLabels from './learned/latinLabels.json'
import latinLines from './learned/latinLines.json'
import latinKinds from './learned/latinKinds.json'
import latinRoles from './learned/latinRoles.json'
import latinStories from './learned/latinStories.json'
import latinSure from './learned/latinSure.json'

type Script = 'han' | 'latin'

/** What cues are worth on pages of each script. */
export type ByScript = { readonly han: CueTable; readonly latin: CueTable }

/** Everything that was learned from labelled pages. */
export type LayoutWeights = {
  /** What a line looks like at first sight, when its column's width is not yet known. */
  readonly glance: ByScript
  /** What all that stands around a line makes of it. */
  readonly lines: Readonly<Record<Script, () => LineNetwork>>
  /** What a line is: of a headline, the first of a paragraph, a further one. */
  readonly labels: ByScript
  /** What belongs together at all. */
  readonly bonds: Readonly<Record<Script, () => BondNetwork>>
  /** Where stories begin, and which headline names which. */
  readonly stories: ByScript
  /** What of a story's headline lines is kicker, headline and deck. */
  readonly roles: ByScript
  /** What tells a notice from an article. */
  readonly kinds: ByScript
  /** How sure an item is. */
  readonly sure: ByScript
}

/** What tells the lines of a page. */
export type LineWeights = Pick<LayoutWeights, 'glance' | 'lines' | 'labels'>

/** What ships: learned by `npm run accuracy -- train`. */
export const layoutWeights: LayoutWeights = {
  glance: { han: hanGlance, latin: latinGlance },
  lines: {
    han: onFirstUse(() => toLineNetwork(hanLines)),
    latin: onFirstUse(() => toLineNetwork(latinLines)),
  },
  labels: { han: hanLabels, latin: latinLabels },
  bonds: {
    han: onFirstUse(() => toBondNetwork(hanBonds)),
    latin: onFirstUse(() => toBondNetwork(latinBonds)),
  },
  stories: { han: hanStories, latin: latinStories },
  roles: { han: hanRoles, latin: latinRoles },
  kinds: { han: hanKinds, latin: latinKinds },
  sure: { han: hanSure, latin: latinSure },
}

/** Most processes never read a page of either script. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
