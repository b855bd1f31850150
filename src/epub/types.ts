import type { Language } from '@/reader/language'
import type { Edition, EditionItem } from '@/reissues/types'
import type { EpubWords } from './words'

/** A file of the archive; `path` counts from the folder of the package document. */
export type EpubFile = {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A picture whose bytes are in the book. */
export type EpubPicture = EpubFile & { readonly sha256: string }

/** One item of the edition as a file of its own. */
export type Chapter = {
  /** The story's number, from 1, as in its address. */
  readonly number: number
  /** `story-0001.xhtml` */
  readonly path: string
  /** What it is called, in one line. */
  readonly name: string
  readonly item: EditionItem
}

/** The chapters under one heading; the heading is empty where there is none. */
export type Part = {
  readonly heading: string
  readonly chapters: readonly Chapter[]
}

/** Everything that the pages of a book are made of. */
export type Book = {
  readonly edition: Edition
  readonly hash: string
  readonly publishedAt: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** Of the book's own words. */
  readonly wordsIn: Language
  readonly words: EpubWords
  readonly parts: readonly Part[]
  readonly chapters: readonly Chapter[]
  /** The chapters' paths by the ids of their items. */
  readonly pathOf: ReadonlyMap<string, string>
  /** By SHA-256. */
  readonly pictures: ReadonlyMap<string, EpubPicture>
  /** The whole address of a path on the public site. */
  readonly urlOf: (path: string) => string
}
