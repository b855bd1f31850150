import type { ItemKind } from '@/text'
import type { Language, Nameplate, Order } from '../types'
import type { General, Subject, Words } from './grammar/types'

/** How a desk prints datelines and names; patterns whose slots 记者, 通讯员, 作者, 摄影, 社 are credits. */
export type Forms = {
  /** By form of dateline: without and with the reporter's name. */
  readonly datelines: Readonly<
    Record<
      Exclude<Order['dateline'], 'none'>,
      { plain: readonly string[]; signed: readonly string[] }
    >
  >
  readonly bylines: readonly string[]
  readonly closings: readonly string[]
  /** Of features and serials: `{作者}` rather than a reporter. */
  readonly authors: readonly string[]
  /** Of captions. */
  readonly photographers: readonly string[]
  /** Words between a headline's numbered parts: 一、 二、 */
  readonly numbering: (index: number) => string
}

/** A text that is written whole: its paragraphs are patterns that are said in order. */
export type Piece = {
  readonly kickers?: readonly string[]
  readonly headlines: readonly string[]
  readonly decks?: readonly string[]
  readonly words?: Words
  /** Each is one of several patterns; an empty pattern is left out; `//` parts two paragraphs. */
  readonly paragraphs: readonly (readonly string[])[]
  /** Further paragraphs in any order, before the last: the longer the order, the more. */
  readonly more?: readonly string[]
  /** Lines that stand for themselves, behind the paragraphs. */
  readonly rows?: readonly string[]
  /** How many of `rows` are used, each filled freshly; all in order when left out. */
  readonly count?: readonly [number, number]
  readonly tail?: readonly string[]
  readonly signature?: readonly (readonly string[])[]
  readonly byline?: readonly string[]
  readonly closing?: readonly string[]
  readonly kind?: ItemKind
  readonly continuesOn?: string
}

/** Everything one desk knows: its words and what it can write. */
export type Kit = {
  readonly language: Language
  readonly words: Words
  readonly forms: Forms
  readonly general: General
  readonly subjects: readonly Subject[]
  readonly commentaries: readonly Piece[]
  readonly letters: readonly Piece[]
  readonly serials: readonly Piece[]
  readonly poems: readonly Piece[]
  readonly lists: readonly Piece[]
  readonly tables: readonly Piece[]
  readonly interviews: readonly Piece[]
  readonly notices: readonly Piece[]
  readonly captions: readonly Piece[]
  readonly pointers: readonly Piece[]
  readonly nameplate: Nameplate
}
