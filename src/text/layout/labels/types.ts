import type { Piece, Profile } from '../draft'
import type { LineOdds } from './lineOdds'

/** What stands around a piece, for the cues that need it. */
export type Place = {
  readonly pieces: readonly Piece[]
  readonly profile: Profile
  readonly at: number
  /** What a network makes of the page's lines, once it was asked. */
  readonly odds?: LineOdds
}

/** Signs that were seen, each with its strength; what they are worth stands in the weights. */
export type Cues = readonly (readonly [name: string, value: number])[]

/** What each cue is worth, by its name. */
export type CueTable = Readonly<Record<string, number>>
