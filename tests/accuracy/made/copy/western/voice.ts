import type { Language, Order } from '../types'
import type { Era, Facts, HeadCase, Words } from './grammar/types'

type Lines = readonly string[]

/** Something that happens, and all the ways in which this desk tells it. */
export type Subject = {
  /** Besides what the story needs: `office` and `matter`, which opinions and general sentences name. */
  readonly facts: Facts
  readonly kickers: Lines
  /** ` / ` breaks a line. */
  readonly headlines: Lines
  /** Share no word with the story. */
  readonly allusive: Lines
  readonly decks: Lines
  readonly leads: Lines
  /** Sentences, in the order in which they can be told. */
  readonly body: Lines
  readonly subheads: Lines
  readonly captions: Lines
}

/** How the papers of one era look. */
export type Style = {
  readonly headCases: readonly HeadCase[]
  /** A full stop behind headline and deck. */
  readonly stop: boolean
  readonly deckCase: HeadCase
  readonly subheadCase: HeadCase
  /** How many sentences a paragraph holds at most. */
  readonly sentences: number
  readonly datelines: Readonly<Record<Order['dateline'], Lines>>
  /** Who writes, in front of the first words. */
  readonly openings: Lines
  readonly bylines: Lines
  readonly closings: Lines
}

export type Letter = {
  readonly facts: Facts
  readonly headlines: Lines
  readonly body: Lines
}

export type Letters = {
  readonly kickers: Lines
  readonly greetings: Lines
  readonly openings: Lines
  readonly closings: Lines
  readonly signatures: Lines
  readonly letters: readonly Letter[]
}

export type Serial = {
  readonly kickers: Lines
  readonly titles: Lines
  readonly chapters: Lines
  readonly authors: Lines
  readonly facts: Facts
  readonly narration: Lines
  readonly speech: Lines
  readonly ends: Lines
}

export type Poem = {
  readonly facts: Facts
  readonly titles: Lines
  readonly stanzas: readonly Lines[]
  readonly authors: Lines
}

/** A list or table: one line for each of some words of a list. */
export type Roll = {
  readonly facts: Facts
  readonly headlines: Lines
  readonly intros: Lines
  /** The word list whose entries open the lines, as `{row}`. */
  readonly rows: string
  readonly line: string
  readonly closing: Lines
}

export type Interview = {
  readonly facts: Facts
  readonly headlines: Lines
  readonly decks: Lines
  readonly intros: Lines
  readonly labels: { readonly asks: Lines; readonly answers: Lines }
  /** Question and answer, divided by ` // `. */
  readonly pairs: Lines
}

export type NoticeForm = {
  readonly headlines: Lines
  readonly texts: Lines
  readonly signatures: Lines
}

export type Opinion = {
  readonly kickers: Lines
  readonly headlines: Lines
  readonly openings: Lines
  readonly arguments: Lines
  readonly endings: Lines
}

/** All that one desk knows to write; the code that writes is the same for all desks. */
export type Voice = {
  readonly language: Language
  readonly words: Words
  /** The word list that holds surnames. */
  readonly surnames: string
  /** Facts of every story, such as `town` and `speaker`; a subject may settle them otherwise. */
  readonly facts: Facts
  readonly styles: Readonly<Record<Era, Style>>
  readonly subjects: readonly Subject[]
  readonly general: Lines
  readonly briefKickers: Lines
  readonly opinion: Opinion
  readonly letters: Letters
  readonly serials: readonly Serial[]
  readonly poems: readonly Poem[]
  readonly lists: readonly Roll[]
  readonly tables: readonly Roll[]
  readonly interviews: readonly Interview[]
  readonly notices: readonly NoticeForm[]
  readonly photoCredits: Lines
  readonly pointers: Lines
  readonly plate: {
    readonly title: string
    /** `{page}` is the number of the page. */
    readonly folios: readonly Lines[]
    readonly staff: Lines
    readonly slogans: Lines
  }
}
