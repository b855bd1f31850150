import type { Piece, Profile } from '../draft'

/** What stands around a piece, for the cues that need it. */
export type Place = {
  readonly pieces: readonly Piece[]
  readonly profile: Profile
  readonly at: number
}

/** Signs that were seen, each with its strength; what they are worth stands in the weights. */
export type Cues = readonly (readonly [name: string, value: number])[]

/** What each cue is worth, by its name. */
export type CueTable = Readonly<Record<string, number>>
