import type { CueTable } from './labels/types'
import hanLabels from './learned/hanLabels.json'
import hanStories from './learned/hanStories.json'
import hanKinds from './learned/hanKinds.json'
import hanSure from './learned/hanSure.json'
import hanRoles from './learned/hanRoles.json'
import latinLabels from './learned/latinLabels.json'
import latinKinds from './learned/latinKinds.json'
import latinRoles from './learned/latinRoles.json'
import latinStories from './learned/latinStories.json'
import latinSure from './learned/latinSure.json'

/** What cues are worth on pages of each script. */
export type ByScript = { readonly han: CueTable; readonly latin: CueTable }

/** Everything that was learned from labelled pages. */
export type LayoutWeights = {
  /** What a line is: of a headline, the first of a paragraph, a further one. */
  readonly labels: ByScript
  /** Where stories begin, and which headline names which. */
  readonly stories: ByScript
  /** What of a story's headline lines is kicker, headline and deck. */
  readonly roles: ByScript
  /** What tells a notice from an article. */
  readonly kinds: ByScript
  /** How sure an item is. */
  readonly sure: ByScript
}

/** What ships: learned by `npm run accuracy -- train`. */
export const layoutWeights: LayoutWeights = {
  labels: { han: hanLabels, latin: latinLabels },
  stories: { han: hanStories, latin: latinStories },
  roles: { han: hanRoles, latin: latinRoles },
  kinds: { han: hanKinds, latin: latinKinds },
  sure: { han: hanSure, latin: latinSure },
}
