import type { Refused } from '../types'
import type { Layout } from '@/text/types'

/** What an item says, by the names under which a difference lists them. */
export const comparedFields = [
  ...(['kind', 'kicker', 'headline', 'deck', 'byline', 'dateline', 'credits'] as const),
  ...(['text', 'lines', 'continuesOn', 'continuedFrom'] as const),
]

export type ComparedField = (typeof comparedFields)[number]

/** One item that a proposal would make, take away or change. */
export type Difference = {
  readonly is: 'new' | 'gone' | 'changed'
  /** Its id within the page: `L12`. */
  readonly item: string
  /** Its headline, else its first words, so that people know it. */
  readonly title: string
  /** What it would say otherwise; of changed items only. */
  readonly fields?: readonly ComparedField[]
  /** The lines that it owns or would own: `12-30,41`. */
  readonly lines: string
}

/** What the present segmenter would make of a page on which somebody has worked. */
export type Proposal = {
  readonly segmenter: string
  /** ISO 8601. */
  readonly madeAt: string
  readonly layout: Layout
  readonly difference: readonly Difference[]
}

export type AgainResult = {
  /** The run's record in `imports`; null for a dry run. */
  readonly id: string | null
  /** Pages looked at. */
  readonly pages: number
  /** Pages whose layout or items were made anew. */
  readonly replaced: number
  /** Pages that are as the present segmenter makes them. */
  readonly unchanged: number
  /** Pages on which somebody worked, which hold a proposal now. */
  readonly proposed: number
  readonly failed: number
  readonly quarantine: readonly Refused[]
  /** Whether the run was stopped before its end. */
  readonly stopped: boolean
}
