import type { ItemSlug } from '@/items/stages'

/**
 * A paragraph of an item as the workbench counts them, from 0: what it is, and its words. `item` is one
 * of a list.
 */
export type Paragraph = {
  readonly role: 'body' | 'subhead' | 'quote' | 'item'
  readonly text: string
}

/** A change of words: where, what stood there, and what shall. Without words the paragraph goes. */
export type Edit = {
  readonly at: Field
  /** In `body` and `text`: which paragraph, as the sender saw them. */
  readonly paragraph?: number | undefined
  readonly was: string
  readonly now: string
}

/** What has words in an item. Lists of names are one text, a name a line. */
export type Field = (typeof fieldsOf)[ItemSlug][number]

/** What of each kind of item can be changed word by word. */
export const fieldsOf = {
  articles: ['kicker', 'headline', 'deck', 'byline', 'dateline', 'credits', 'body'],
  captions: ['headline', 'text', 'credits'],
  notices: ['headline', 'text', 'contacts'],
} as const satisfies Readonly<Record<ItemSlug, readonly string[]>>

/** An edit whose place says neither what it said nor what it should. */
export type Conflict = {
  /** Which of the edits, from 0. */
  readonly edit: number
  readonly at: Field
  readonly paragraph?: number
  readonly was: string
  /** What stands there now; null where the paragraph is gone. */
  readonly theirs: string | null
  readonly yours: string
}
