import type { Tells } from './tells'

/** What a piece is when it says so itself; `text` is decided by what stands around it. */
export type Mark =
  'text' | 'vertical' | 'jump' | 'from' | 'refer' | 'credit' | 'photo' | 'byline' | 'furniture'

/** A stretch of the page that the stages pass on whole: a line, a part of one, or a vertical headline. */
export type Piece = {
  /** More than one for a vertical headline only. */
  readonly lines: readonly number[]
  /** Inside the first line. */
  readonly start: number
  /** Inside the last line, exclusive. */
  readonly end: number
  /** Whether the line goes on before or after this piece. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
  /** Cleaned. */
  readonly text: string
  readonly cells: number
  /** Blank lines before it; 0 when it follows at once, also on the same line. */
  readonly gap: number
  /** Whether it was set apart by a shadow or by letter-spacing. */
  readonly set: boolean
  /** Blanks it begins with. */
  readonly indent: number
  readonly mark: Mark
}

/** What the page's typesetting and extractor do as a habit. */
export type Profile = {
  /** Whether a line of text is a whole paragraph. */
  readonly paragraphLines: boolean
  readonly han: boolean
  /** Blank lines between two lines of a column. */
  readonly gap: number
  /** Whether lines stand tight, so that a blank line tells something. */
  readonly telling: boolean
  /** What a blank line parts on a page of Latin columns whose lines stand tight; null where unclear. */
  readonly apart: 'stories' | 'paragraphs' | null
  readonly indented: boolean
  /** The indent that most indented lines have. */
  readonly indent: number
  /** Every pair of Han characters that stand together inside a line of text. */
  readonly pairs: ReadonlySet<string>
  /** Whether first lines of paragraphs are narrower by their lost indent. */
  readonly shortFirst: boolean
  /** Width of the column that each piece stands in, in cells. */
  readonly widths: readonly number[]
  /** Usual width of the pieces around each piece, in cells. */
  readonly around: readonly number[]
  /** Width of the narrowest of the page's columns, in cells. */
  readonly narrowest: number
  readonly tells: Tells
}

export type Label = 'head' | 'start' | 'more' | 'mark'

/** Consecutive pieces that make one thing. */
export type Unit = {
  readonly kind: 'head' | 'paragraph' | 'caption' | Exclude<Mark, 'text' | 'vertical'>
  readonly pieces: readonly Piece[]
  /** Joined and cleaned. */
  readonly text: string
  readonly width: number
}
