import type { ItemKind } from '@/text'

export type Role =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'credit'
  | 'signature'
  | 'subhead'
  | 'body'
  | 'jump'
  | 'jumpFrom'
  | 'furniture'

/** How the extractor gives a line back: as it is, one character a line, letter-spaced, twice. */
export type Shape = 'plain' | 'vertical' | 'spaced' | 'shadow'

/** One marked-up line of a source: a headline line, a whole paragraph, a jump line … */
export type Piece = {
  readonly type: 'piece'
  readonly item: string
  readonly role: Role
  /** What it is to the fields: the first line, or one that goes on with the piece of its kind before. */
  readonly goesOn: boolean
  /** Whether it is broken into lines of the width that is set. */
  readonly wrapped: boolean
  /** No blank line before it. */
  readonly tight: boolean
  /** On the text line of the piece before it. */
  readonly glued: boolean
  readonly shape: Shape
  /** What was meant. */
  readonly text: string
  /** What the file has, where that differs. */
  readonly printed: string | null
}

export type Step =
  | Piece
  | { readonly type: 'blank' }
  | { readonly type: 'set'; readonly name: string; readonly value: string }

export type Declaration = {
  readonly id: string
  readonly kind: ItemKind
  readonly credits: readonly string[]
  readonly to: number | null
  readonly from: number | null
}

export type Source = {
  readonly declarations: readonly Declaration[]
  readonly steps: readonly Step[]
}
