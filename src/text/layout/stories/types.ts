import type { Unit } from '../draft'
import type { CueWeights } from '../weights'
import type { Habits } from './border'
import type { GramIndex } from './gramIndex'

/** Paragraphs by rank, both included. */
export type Range = { readonly from: number; readonly to: number }
/** Headline lines of one story, with the rank of the paragraph they stand before. */
export type Group = { readonly units: readonly Unit[]; readonly place: number }
/** Ranks of the paragraphs that begin a story, the last first. */
export type Starts = { readonly rank: number; readonly before: Starts } | null
/** Headlines with the rank of the paragraph that begins their story, the last first. */
export type Claims = {
  readonly units: readonly Unit[]
  readonly story: number | null
  readonly before: Claims
} | null

/** One reading of the page up to a paragraph. */
export type Reading = {
  readonly score: number
  /** Rank of the paragraph that began the open story. */
  readonly from: number
  readonly headed: boolean
  /** Subheads of the open story so far. */
  readonly subheads: number
  /** Stories that have no headline yet. */
  readonly bare: readonly Range[]
  /** Headlines that have no story yet. */
  readonly ahead: readonly Group[]
  readonly starts: Starts
  /** Headlines with the rank of the paragraph that begins their story. */
  readonly claims: Claims
  /** Headlines that stood before their story, and after it. */
  readonly sides: { readonly before: number; readonly after: number }
}

/** What is known of a page before it is read. */
export type Page = {
  readonly units: readonly Unit[]
  /** Places of the paragraphs among the units. */
  readonly at: readonly number[]
  readonly index: GramIndex
  readonly habits: Habits
  readonly weights: CueWeights
  /** The share of headlines that stand before their story. */
  readonly order: number
  readonly shares: Map<string, number>
}
