import { hanWeights } from './hanWeights'
import { latinWeights } from './latinWeights'
import type { CueTable } from './types'

/** What the cues are worth on pages of each script. */
export type LabelWeights = { readonly han: CueTable; readonly latin: CueTable }

/** The weights that ship, learned from made and hand-written development pages. */
export const labelWeights: LabelWeights = { han: hanWeights, latin: latinWeights }
