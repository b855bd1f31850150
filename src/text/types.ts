/** Offsets count UTF-16 units of the decoded page text, from 0; `to` is exclusive. */

/** One line of a page's text without its line end: `text.slice(from, to) === line.text`. */
export type Line = {
  /** From 1, blank lines counted. */
  readonly number: number
  readonly from: number
  readonly to: number
  readonly text: string
}

export type ItemKind = 'article' | 'caption' | 'notice' | 'pointer'

export type Role =
  'kicker' | 'headline' | 'deck' | 'byline' | 'credit' | 'body' | 'subhead' | 'jump' | 'caption'

/** One paragraph, headline group or mark of an item, as lines of the source in reading order. */
export type Block = {
  readonly role: Role
  readonly lines: readonly number[]
  /** Where the block begins inside its first line, when another block owns the front of that line. */
  readonly start?: number
  /** Where the block ends inside its last line (exclusive), when another block owns the rest. */
  readonly end?: number
}

export type LayoutItem = {
  /** Stable within its page: `L12`, or `L12.37` when the item begins inside line 12. */
  readonly id: string
  readonly kind: ItemKind
  readonly blocks: readonly Block[]
  /** 0 to 1; how sure the proposal is. The machine stays below 1, which is a person's word. */
  readonly confidence: number
  /** Ends at which the story goes on, or came from, in a part that a person says is not to be had. */
  readonly missing?: readonly ('on' | 'from')[]
}

/** Who owns which line. Every line that is not blank is in exactly one place, cut lines by their parts. */
export type Layout = {
  readonly items: readonly LayoutItem[]
  readonly unplaced: readonly number[]
}

export type Paragraph = {
  readonly role: 'body' | 'subhead'
  /** Cleaned. */
  readonly text: string
  readonly lines: readonly number[]
}

/** What a layout item says, cleaned: the fields from which a draft is made. */
export type PageItem = {
  readonly id: string
  readonly kind: ItemKind
  readonly kicker: string | null
  readonly headline: string | null
  readonly deck: string | null
  /** As printed, `本报记者 王涛`; null without one. */
  readonly byline: string | null
  /** Names only: byline, reporters, photographers, agency. */
  readonly credits: readonly string[]
  /** `新华社北京4月8日电`, `本报讯`; null without one. */
  readonly dateline: string | null
  readonly continuesOn: { readonly page: number } | null
  readonly continuedFrom: { readonly page: number } | null
  readonly paragraphs: readonly Paragraph[]
  /** Every source line of the item, ascending. */
  readonly lines: readonly number[]
  readonly confidence: number
}

/** What `backnumber segment FILE --json` prints. */
export type Segmentation = {
  readonly source: {
    readonly name: string
    readonly sha256: string
    readonly lines: number
    readonly characters: number
  }
  readonly items: readonly Omit<PageItem, 'id' | 'byline' | 'dateline'>[]
  readonly unplaced: readonly number[]
}
