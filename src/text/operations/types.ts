import type { Block, ItemKind, Layout, LayoutItem, Role } from '../types'

/** A line as a whole, all its parts if it is cut; or the one part of it that begins at `start`. */
export type LineRef = number | Place

/** A line, and where inside it; without `start` its beginning. */
export type Place = { readonly line: number; readonly start?: number | undefined }

export type JumpEnd = 'on' | 'from'

/** What a person does to a page's layout. Ids are those of its items. */
export type Edit =
  | {
      readonly type: 'move'
      readonly lines: readonly LineRef[]
      /** Where they belong; `unplaced` leaves them out of every item (folio, staff box). */
      readonly to: { readonly item: string; readonly role: Role } | 'unplaced'
    }
  | {
      readonly type: 'make'
      readonly lines: readonly LineRef[]
      readonly kind: ItemKind
      /** Without one the lines keep the roles that they have. */
      readonly role?: Role | undefined
    }
  | { readonly type: 'role'; readonly lines: readonly LineRef[]; readonly role: Role }
  /** All of the item from that place on becomes an item of its own. */
  | { readonly type: 'split'; readonly item: string; readonly at: Place }
  | { readonly type: 'merge'; readonly item: string; readonly into: string }
  /** The paragraphs that own these lines become one, with the role of the first. */
  | { readonly type: 'join'; readonly lines: readonly LineRef[] }
  /** A paragraph begins at that place; inside a line it is cut there. */
  | { readonly type: 'break'; readonly at: Place }
  | { readonly type: 'moveItem'; readonly item: string; readonly before: string | null }
  /** The blocks that own the two places are of one item. */
  | { readonly type: 'moveBlock'; readonly block: Place; readonly before: Place | null }
  | { readonly type: 'kind'; readonly item: string; readonly kind: ItemKind }
  /** A person says that the items are right: their confidence is 1. */
  | { readonly type: 'accept'; readonly items: readonly string[] | 'page' }
  /** The other part of a story that jumps is not to be had, or is looked for again. */
  | {
      readonly type: 'missing'
      readonly item: string
      readonly end: JumpEnd
      readonly missing: boolean
    }

/** What an item is beside its blocks. */
export type Marks = Omit<LayoutItem, 'id' | 'blocks'>

/** A run of an item's blocks that become others, between two that stay. */
export type BlockChange = {
  readonly was: readonly Block[]
  readonly now: readonly Block[]
  readonly after: Block | null
  readonly before: Block | null
}

export type ItemChange =
  | { readonly is: 'gone'; readonly item: LayoutItem }
  | { readonly is: 'new'; readonly item: LayoutItem; readonly after: string | null }
  | {
      readonly is: 'changed'
      readonly id: string
      readonly marks?: { readonly was: Marks; readonly now: Marks }
      readonly blocks: readonly BlockChange[]
    }

/** An exact change of a layout, block by block: what takes an edit back, and what brings it again. */
export type Restore = {
  readonly type: 'restore'
  readonly items: readonly ItemChange[]
  /** The items that are there before and after, where their order changes. */
  readonly order?: { readonly was: readonly string[]; readonly now: readonly string[] }
  readonly unplaced: { readonly was: readonly number[]; readonly now: readonly number[] }
}

export type Operation = Edit | Restore

/** Why an operation does not apply, with what is needed to say it. */
export type Reason =
  /** The layout itself breaks its law, at that line or item. */
  | { readonly code: 'badLayout'; readonly line?: number; readonly item?: string }
  | { readonly code: 'noItem'; readonly item: string }
  | { readonly code: 'noLine'; readonly line: number }
  | { readonly code: 'noLines' }
  /** The line is unplaced; it has no role, and no paragraph to join or break. */
  | { readonly code: 'unplaced'; readonly line: number }
  /** Another part of the line lies between, or stays behind. */
  | { readonly code: 'cutLine'; readonly line: number }
  | { readonly code: 'twoItems'; readonly line: number }
  | { readonly code: 'oneParagraph'; readonly line: number }
  /** The place is already where an item or a paragraph begins. */
  | { readonly code: 'beginsThere'; readonly line: number }
  | { readonly code: 'nothingChanges' }
  /** What is to be taken back is no longer as it was left. */
  | { readonly code: 'changed'; readonly item?: string; readonly line?: number }

export type Applied =
  | { readonly ok: true; readonly layout: Layout; readonly inverse: Restore }
  | { readonly ok: false; readonly reason: Reason }

/** What one kind of operation makes of a layout. */
export type Made =
  { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly reason: Reason }
