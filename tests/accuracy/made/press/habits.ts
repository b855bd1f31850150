import type { Genre, Language, Order } from '../copy/types'

/** A column line a text line, broken to the measure of its frame, or a whole paragraph a text line. */
export type LineHabit =
  | {
      readonly kind: 'column'
      /** Measures of the page's frames, the lead's first: Han cells, or letters of a Western page. */
      readonly widths: readonly number[]
      /** Which words may be broken at a line's end; Western pages only. */
      readonly hyphens: 'none' | 'lower' | 'all'
      /** Share of full lines that are justified by spaces between all their characters. */
      readonly spaced: number
    }
  | {
      readonly kind: 'paragraph'
      /** Share of paragraphs that a column's end breaks in mid-sentence. */
      readonly cut: number
    }

/** Where blank lines stand. */
export type Blanks = 'every' | 'none' | 'paragraph' | 'piece' | 'random' | 'frame'

export type HeadHabit = {
  /** Where headlines stand to their bodies in the order of the text. */
  readonly stand: 'before' | 'after' | 'mixed' | 'collected' | 'collected first' | 'away'
  /** Share of headlines that the extractor lost. */
  readonly missing: number
  /** Share of bylines that stand at the body's top or end and not with the headline. */
  readonly bylineAdrift: number
  readonly bylineAt: 'top' | 'end'
  readonly deckAdrift: number
  readonly kickerAdrift: number
  /** Whether lines of one headline, and headline and deck, follow without a blank line. */
  readonly lines: 'tight' | 'apart'
  /** Share of headlines (with their decks) that are extracted twice, and how. */
  readonly shadow: { readonly share: number; readonly by: 'line' | 'run' }
  readonly spaced: number
  readonly vertical: number
  /** Share of headlines whose last character fell on a line of its own. */
  readonly broken: number
}

export type JumpHabit = {
  /** Share of longer stories that go on on another page, and that are taken up from one. */
  readonly share: number
  readonly takenUp: number
  /** Which of the language's forms the house prints. */
  readonly form: number
  readonly place: 'last line' | 'own line' | 'broken'
}

export type FurnitureHabit = {
  readonly folio: 'top' | 'bottom' | 'middle' | 'none'
  readonly nameplate: number
  readonly staff: number
  readonly slogan: number
  /** Share of gaps between groups that hold an ornament, and a stray character or line of dirt. */
  readonly rules: number
  readonly dirt: number
}

/** What a newspaper and its extractor do; every field is independent of the others. */
export type Habits = {
  readonly house: string
  readonly language: Language
  readonly line: LineHabit
  readonly blanks: Blanks
  readonly heads: HeadHabit
  readonly indent: 'kept' | 'spaces' | 'lost' | 'narrow'
  readonly marks: 'full' | 'half'
  readonly quotes: 'curly' | 'straight'
  /** Whether a space stands round most numbers in Han text. */
  readonly digits: 'tight' | 'spaced'
  readonly spaces: 'plain' | 'no-break' | 'ideographic' | 'zero-width'
  readonly captions: { readonly place: 'own' | 'glued'; readonly credit: 'same line' | 'own line' }
  /** Whether a closing credit stands on the last line or on one of its own. */
  readonly closing: 'last line' | 'own line'
  readonly jumps: JumpHabit
  readonly furniture: FurnitureHabit
  /** Share of letters that were read wrongly. */
  readonly misprints: number
  /** Share of longer bodies that run over two or three frames, and what stands between these. */
  readonly frames: {
    readonly share: number
    readonly between: 'nothing' | 'headline' | 'caption'
  }
  readonly mix: {
    readonly stories: readonly [low: number, high: number]
    readonly captions: readonly [low: number, high: number]
    readonly pointers: readonly [low: number, high: number]
    /** Share of pages with a classified column, and whether its notices have titles. */
    readonly notices: number
    readonly titled: boolean
    /** Genres by weight; notices, captions and pointers come by the fields above. */
    readonly genres: Readonly<Partial<Record<Genre, number>>>
    readonly datelines: readonly Order['dateline'][]
    readonly credits: readonly Order['credit'][]
  }
}
