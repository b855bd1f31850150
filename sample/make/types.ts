/** A piece of a story that is set, and later lifted out as raw text, by itself. */
export type Part = 'kicker' | 'headline' | 'deck' | 'byline' | 'jumpFrom' | 'body' | 'credit'

export type Paragraph = string | { readonly subhead: string }

/** Words that point to another page: `（下转3版）`, page 3. */
export type Jump = { readonly text: string; readonly page: number }

/** One item of a page as its editor knows it; `\n` in a head breaks the line. */
export type Story = {
  /** `furniture` is the page's own: nameplate, folio line, staff box. It belongs to no item. */
  readonly kind: 'article' | 'caption' | 'notice' | 'pointer' | 'furniture'
  readonly kicker?: string
  readonly headline?: string
  readonly deck?: string
  readonly byline?: string
  readonly jumpFrom?: Jump
  readonly body?: readonly Paragraph[]
  /** Set behind the last words of the body: `沈有渔 摄`. */
  readonly photo?: string
  /** Set behind the last words of the body. */
  readonly jump?: Jump
  /** Set on a line of its own below the body. */
  readonly credit?: string
  /** The names that an editor would read out of byline, lead-in and closing credit. */
  readonly credits?: readonly string[]
  /** What the text recognition got wrong: printed words, read words. `⌫` stands for a lost character. */
  readonly slips?: readonly (readonly [printed: string, read: string])[]
}

/** How a story's box looks. Sizes are pixels of the scan. */
export type Look = {
  readonly size?: number
  readonly face?: 'black' | 'song' | 'hei' | 'caps' | 'narrow'
  readonly deckSize?: number
  readonly vertical?: boolean
  readonly shadow?: boolean
  readonly framed?: boolean | 'double' | 'tint'
  readonly align?: 'left' | 'center'
  /** Letter-spacing of the headline, in em. */
  readonly spacing?: number
  readonly bodySize?: number
  readonly className?: string
}

/** The page's plan: rows of boxes side by side, stacks of boxes one below the other. */
export type Box =
  | {
      readonly row: readonly Box[]
      readonly spans: readonly number[]
      readonly ruled?: boolean
      /** Takes the height that its neighbours leave. */
      readonly grow?: boolean
    }
  | { readonly stack: readonly Box[] }
  | {
      readonly story: string
      readonly parts?: readonly Part[]
      readonly columns?: number
      readonly look?: Look
    }
  | { readonly picture: string; readonly height: number; readonly grow?: boolean }
  | { readonly rule: 'thin' | 'thick' | 'double' | 'wave' }

export type Trouble = 'double' | 'runs' | 'spaced'

/** One step of lifting the text off the page, in the order in which it lands in the file. */
export type Lift = {
  readonly story: string
  /** `head` = kicker to byline, `rest` = all below, `whole` = both. */
  readonly part: Part | 'head' | 'rest' | 'whole'
  readonly trouble?: Trouble
  /** Begins on the text line where the piece before it ends. */
  readonly glue?: boolean
  /** No blank line in front. */
  readonly tight?: boolean
  /** Opens a text frame: a leading space, no blank line in front. */
  readonly frame?: boolean
}

export type Habit = {
  /** Blank lines: after every line, between pieces, between paragraphs, or none. */
  readonly gaps: 'lines' | 'pieces' | 'paragraphs' | 'none'
  /** One text line per printed line, or one per paragraph. */
  readonly unit: 'line' | 'paragraph'
  /** The gap between Han and digits comes out as spaces. */
  readonly digitGaps?: boolean
  /** Half-width `, ; : ? ! ( )`. */
  readonly halfWidth?: boolean
}

export type PageSource = {
  readonly label: string
  readonly language: 'zh-Hans' | 'en'
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly bodySize: number
  readonly leading: number
  readonly stories: Readonly<Record<string, Story>>
  readonly layout: readonly Box[]
  readonly lifts: readonly Lift[]
  readonly habit: Habit
}

export type IssueSource = {
  readonly date: string
  readonly number: string
  readonly edition: string
  readonly pages: readonly PageSource[]
}

export type NewspaperSource = {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly language: string
  readonly years: string
  readonly lexicon: readonly string[]
  readonly issues: readonly IssueSource[]
}

/** A rectangle on the scan in whole pixels. */
export type Rect = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PrintedLine = { readonly text: string; readonly rect: Rect }

/** One paragraph (or one head) of a story as the page shows it, line by line. */
export type PrintedBlock = {
  readonly story: string
  readonly part: Part
  readonly paragraph: number
  readonly subhead: boolean
  readonly vertical: boolean
  readonly lines: readonly PrintedLine[]
}
