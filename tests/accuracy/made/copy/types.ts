import type { ItemKind } from '@/text'

/** The seeded source of everything accidental on a made page: the same seed gives the same page. */
export type Random = {
  /** At least 0, below 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** Some of a list, each at most once, in random order. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
  readonly chance: (share: number) => boolean
}

export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'fr' | 'de'

/** The forms that a story can have; a house asks for a mix of them. */
export type Genre =
  | 'news'
  | 'feature'
  | 'commentary'
  | 'brief'
  | 'letter'
  | 'serial'
  | 'poem'
  | 'list'
  | 'table'
  | 'interview'
  | 'notice'
  | 'caption'
  | 'pointer'

export type CopyParagraph = {
  readonly role: 'body' | 'subhead'
  /** As a careful editor would store it: full-width marks in Chinese, no space between Han and digits. */
  readonly text: string
  /** A line of verse, of a list or a table: printed on a line of its own, never joined to another. */
  readonly own?: boolean
}

/** A story, caption, notice or refer as it was written, before a press sets it on a page. */
export type Copy = {
  readonly kind: ItemKind
  readonly genre: Genre
  readonly language: Language
  /** Words above the headline: a column banner, a topic. */
  readonly kicker?: string
  /** The lines of the headline as an editor broke them; none when the item has no headline. */
  readonly headline: readonly string[]
  /** With its dash where it has one. */
  readonly deck?: string
  /** As printed apart from the text: `□ 本报记者 王某`, `By ANN LEE`. */
  readonly byline?: string
  /** As printed behind the last words: `（王某某 李某）`, `(Reuters)`, a photographer's `王某 摄`. */
  readonly closing?: string
  /** Names only, of byline, dateline and closing credit, as a reader would list them. */
  readonly credits: readonly string[]
  /** The dateline stands in the first paragraph, `本报讯（记者 王某）…`, where the story has one. */
  readonly paragraphs: readonly CopyParagraph[]
  /** What signs a notice or a letter, each on a line of its own below the text: office, date. */
  readonly signature?: readonly string[]
  /** Set where the story is the first part of a longer one; the press prints the jump line. */
  readonly continuesOn?: number
  /** Set where the story is taken up from another page. */
  readonly continuedFrom?: number
}

/** What a house asks of a writer. */
export type Order = {
  readonly genre: Genre
  readonly random: Random
  /** Whether news opens with a dateline, and of which form. */
  readonly dateline: 'own' | 'agency' | 'bracket' | 'place' | 'none'
  /** How the writer is named. */
  readonly credit: 'closing' | 'opening' | 'byline' | 'none'
  readonly length: 'short' | 'middle' | 'long'
}

/** Writes copy of one language; the two desks share no sentence, name or subject. */
export type Writer = {
  readonly language: Language
  readonly genres: readonly Genre[]
  readonly write: (order: Order) => Copy
}

/** Words for the furniture of a page: nameplate, folio line, staff box, slogans. */
export type Nameplate = {
  readonly title: string
  readonly folio: (place: { readonly page: number; readonly random: Random }) => readonly string[]
  readonly staff: (random: Random) => readonly string[]
  readonly slogan: (random: Random) => string
}

/** One of two desks for each language: `development` copy tunes the segmenter, `check` copy measures it. */
export type Desk = {
  readonly writer: Writer
  readonly nameplate: Nameplate
}
