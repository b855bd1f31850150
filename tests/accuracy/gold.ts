import type { ItemKind } from '@/text'

/** One paragraph of a true item; `lines` are those of the page's text, from 1, blank lines counted. */
export type GoldParagraph = {
  readonly role: 'body' | 'subhead'
  readonly text: string
  readonly lines: readonly number[]
}

/** An item of a page as a careful person labelled it; an empty string where the page has none. */
export type GoldItem = {
  readonly id: string
  readonly kind: ItemKind
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  /** Names only: byline, reporters, photographers, agency. */
  readonly credits: readonly string[]
  /** The jump line at the end as printed, and the page it names. */
  readonly jump: string | null
  readonly to_page: number | null
  /** The jump line at the start, and the page it names. */
  readonly jump_from?: string | null
  readonly from_page?: number | null
  readonly paragraphs: readonly GoldParagraph[]
  /** Every line of the item: a list, or an object whose keys are the line numbers. */
  readonly lines: readonly number[] | Readonly<Record<string, string>>
}

/** The labels of one page, as they stand in a `gold/PAGE.json`. */
export type Gold = {
  readonly page: string
  readonly items: readonly GoldItem[]
}
