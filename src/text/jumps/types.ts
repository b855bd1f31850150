import type { PageItem, Paragraph } from '../types'

/** A page of an issue with its items in order, whoever read it. */
export type JumpPage = {
  /** Its label, unique in the issue: `1`, `A3`. */
  readonly page: string
  /** Its number; without one, the digits of its label count. */
  readonly number: number | null
  readonly items: readonly PageItem[]
}

/** One part of a story: an item of a page. */
export type PartRef = { readonly page: string; readonly item: string }

/**
 * What speaks for two parts being one story: each names the other's page, or one of them does; a shared
 * headline; shared names; rare words in both; a sentence that breaks off and goes on; no other pair
 * between these pages that names both.
 */
export type JumpReason =
  'bothPages' | 'onePage' | 'headline' | 'names' | 'text' | 'sentence' | 'onlyPair'

/** Two parts that are one story, in reading order. */
export type JumpLink = {
  readonly from: PartRef
  readonly to: PartRef
  /** 0 to 1. */
  readonly confidence: number
  readonly reasons: readonly JumpReason[]
}

/** A part that may be the one that is looked for. */
export type JumpCandidate = {
  readonly item: PartRef
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly JumpReason[]
}

export type JumpWay = 'on' | 'from'

/** A jump line whose other part is not found, or not surely. */
export type WaitingJump = {
  readonly item: PartRef
  readonly way: JumpWay
  /** The page that the jump line names. */
  readonly page: number
  /** The likeliest first. */
  readonly candidates: readonly JumpCandidate[]
}

export type Jumps = {
  readonly links: readonly JumpLink[]
  readonly waiting: readonly WaitingJump[]
}

/** A paragraph of a joined story, with its lines on each part's page; on two where the jump cut it. */
export type JoinedParagraph = Pick<Paragraph, 'role' | 'text'> & {
  readonly places: readonly { readonly part: number; readonly lines: readonly number[] }[]
}

/** What a story of several parts says as a whole. Its lines are its parts' lines. */
export type JoinedItem = Omit<PageItem, 'paragraphs' | 'lines'> & {
  readonly paragraphs: readonly JoinedParagraph[]
}
