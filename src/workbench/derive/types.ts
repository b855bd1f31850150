import type { BodyNode } from '@/body/nodes'
import type { ItemSlug } from '@/items/stages'
import type { PageItem } from '@/text'
import type { ProposedPart } from '@/jumps/types'

/** A part of an item, with what tells its paragraphs apart: a key for each paragraph's own `lines`. */
export type KeyedPart = ProposedPart & {
  readonly keys: ReadonlyMap<readonly number[], string>
}

/** A paragraph as it comes off its lines. The key is of those lines, their cuts and its role. */
export type Derived = {
  readonly role: 'body' | 'subhead'
  readonly text: string
  readonly key: string
  /** Each of its lines as `PAGE:LINE`, to find what else was made of them. */
  readonly lines: readonly string[]
}

/** What the lines of an item say, cleaned, before any person's correction. */
export type Said = Omit<PageItem, 'paragraphs' | 'lines' | 'kind' | 'id'> & {
  readonly paragraphs: readonly Derived[]
}

/** A paragraph as it stands in a stored item; `node` in a story's body. */
export type Written = {
  readonly role: 'body' | 'subhead'
  readonly text: string
  /** Words, emphasis and links, to be compared. */
  readonly said: string
  readonly node?: BodyNode
}

/** Paragraphs of the print and what stands for them: nothing where a person took them out. */
export type Unit = {
  readonly item: string
  readonly from: readonly Derived[]
  readonly written: readonly Written[]
  /** What a person wrote there that is of no line. */
  readonly added: readonly Written[]
  readonly isCorrected: boolean
}

/** An item's row as it was stored, the newest draft of it. */
export type Row = Readonly<Record<string, unknown>>

export type Before = {
  readonly id: string
  readonly collection: ItemSlug
  /** What it was made of: as its lines said then. */
  readonly said: Said
  /** What the same lines say to the present cleaning, for telling what changed. */
  readonly saidNow: Said
  readonly stored: Row
}

export type After = {
  readonly id: string
  readonly collection: ItemSlug
  readonly said: Said
}

/** A person's correction of words whose lines changed: the words as they are now, and as corrected. */
export type Displaced = {
  readonly collection: ItemSlug
  /** The item in which the lines are now; the one they were in where they are left out. */
  readonly id: string
  readonly field: string
  /** As the lines said before, and as the person had it. */
  readonly was: string
  readonly corrected: string
  /** As the lines say now; empty where they are left out. */
  readonly now: string
}
