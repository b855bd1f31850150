import type { Copy } from '../copy/types'

export type Role =
  'kicker' | 'headline' | 'deck' | 'byline' | 'body' | 'subhead' | 'credit' | 'jump' | 'from'

/** To whom a line belongs: the number of the item on its page, and of the paragraph in the item. */
export type Owner = {
  readonly item: number
  readonly role: Role
  readonly paragraph: number | null
}

/**
 * How a line follows the one before: as the next line of its paragraph, the next paragraph, the next
 * row of verse, the next line of one headline, the next rank of a heading, a mark on a line of its own,
 * the next character or column of a vertical headline, the next frame of its body, the other half of
 * its story (headline or body), or another item.
 */
export type Join =
  | 'wrap'
  | 'paragraph'
  | 'row'
  | 'title'
  | 'rank'
  | 'mark'
  | 'upright'
  | 'column'
  | 'frame'
  | 'half'
  | 'item'

/** A line of type as it was set, before an extractor spoils it. */
export type SetLine = {
  readonly text: string
  /** None for furniture; two where another item was glued on. */
  readonly owners: readonly Owner[]
  readonly join: Join
  /** Set where spaces and marks stay as set: shadows, vertical type. */
  readonly fixed?: boolean
}

/** A line that was broken off a text, with the offsets of what it holds: `to` is exclusive. */
export type Broken = { readonly text: string; readonly from: number; readonly to: number }

/** Lines that the extractor gives in one go: a heading, a frame of a body, a caption, furniture. */
export type Galley = {
  readonly part: 'head' | 'body' | 'furniture'
  readonly item: number | null
  readonly lines: readonly SetLine[]
}

/** A jump line as printed, its words without brackets, and the page it names. */
export type JumpLine = { readonly text: string; readonly words: string; readonly page: number }

/** An item of the page, its copy as it will be printed: cut for a jump, with its misprints. */
export type Story = {
  readonly item: number
  readonly copy: Copy
  /** Whether its first line shows that a story begins: dateline, jump from another page. */
  readonly opens: boolean
  readonly on: JumpLine | null
  readonly from: JumpLine | null
}
