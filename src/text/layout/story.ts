import type { ItemKind } from '../types'
import type { Unit } from './draft'

/** A body in reading order, with the marks that belong to it. */
export type Story = {
  /** Paragraphs, subheads (as heads), credits and jumps, in reading order. */
  readonly units: readonly Unit[]
  /** Place of its first and last unit among the page's units. */
  readonly first: number
  readonly last: number
  readonly kind: ItemKind
}

/** A unit that stands in no body, with its place among the page's units. */
export type Loose = { readonly unit: Unit; readonly at: number }

/** Headline lines that belong together, as far as their form tells: a headline with its dashed deck. */
export type HeadGroup = {
  readonly units: readonly Unit[]
  readonly text: string
  /** Places of its first and last unit among the page's units, and of all. */
  readonly first: number
  readonly last: number
  readonly places: readonly number[]
  /** Place of the first paragraph of the body it was read with. */
  readonly story: number | null
  /** Whether that body has its headline elsewhere: a deck adrift, who signs a notice. */
  readonly extra: boolean
}
