import type { Profile, Unit } from '../draft'
import type { Cues, CueTable } from '../labels/types'
import type { Bonds } from '../bonds/bondsOf'
import type { GramIndex } from './gramIndex'
import type { Habits } from './habits'
import type { Plan } from './plans'

/** Paragraphs by rank, both included. */
export type Range = { readonly from: number; readonly to: number }

/** Headline lines of one story, with the rank of the paragraph they stand before. */
export type Group = { readonly units: readonly Unit[]; readonly rank: number }

/** A list that readings share: the newest first. */
export type Chain<T> = { readonly head: T; readonly rest: Chain<T> } | null

/** Headline lines with the rank of the paragraph that begins their story, null without one. */
export type Claim = {
  readonly units: readonly Unit[]
  readonly story: number | null
  /** Whether the story has its headline elsewhere: a deck adrift, who signs a notice. */
  readonly extra: boolean
}

/** Which story a paragraph and a headline truly belong to: given while weights are learned only. */
export type Truth = {
  readonly ofParagraph: (rank: number) => string | undefined
  readonly ofHead: (unit: Unit) => string | undefined
  readonly isSubhead: (unit: Unit) => boolean
  /** The rank of the first paragraph of an item; none of what has no text. */
  readonly firstOf: (item: string) => number | undefined
}

/** What is plain on a page before it is read. */
export type BareScene = {
  readonly units: readonly Unit[]
  /** Places of the paragraphs among the units. */
  readonly at: readonly number[]
  /** The place of each unit. */
  readonly places: ReadonlyMap<Unit, number>
  /** Numbers given to groups of headline lines as they are met. */
  readonly ids: Map<number, number>
  readonly index: GramIndex
  readonly profile: Profile
  /** How the page sets its blank lines, for cues that mean another thing on each. */
  readonly kind: string
  readonly habits: Habits
  /** What was found of it once, by what it is and of which units. */
  readonly known: Map<string, Map<number, unknown>>
}

/** What is known of a page before it is read; it rests on the page alone. */
export type Scene = BareScene & { readonly bonds: Bonds }

/** A page as it is read with weights. */
export type Page = Scene & {
  readonly table: CueTable
  readonly worth: Map<Cues, number>
  readonly truth?: Truth
}

/** One reading of the page up to a paragraph. */
export type Reading = {
  readonly score: number
  /** Rank of the paragraph that began the open story; -1 before the first. */
  readonly from: number
  readonly headed: boolean
  /** Subheads of the open story so far, and the last one. */
  readonly subheads: number
  readonly subhead: Unit | null
  /** Stories that have no headline yet. */
  readonly bare: readonly Range[]
  /** Headlines that have no story yet. */
  readonly ahead: readonly Group[]
  readonly starts: Chain<number>
  readonly claims: Chain<Claim>
  /** Headlines that stood before their story, and after it. */
  readonly sides: { readonly before: number; readonly after: number }
  /** Every cue that spoke. */
  readonly cues: Chain<Cues>
}

/** What stands between two paragraphs, and what every reading has to say of it. */
export type Gap = {
  /** Of the paragraph after it. */
  readonly rank: number
  readonly heads: readonly Unit[]
  readonly byline: boolean
  readonly border: Cues
  readonly plans: readonly Plan[]
}

export type Step = { readonly page: Page; readonly gap: Gap; readonly reading: Reading }
