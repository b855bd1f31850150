import { headlineOf } from '@/reader/headlineOf'
import type { Words } from '@/reader/words'

type Named = {
  readonly headline: string
  readonly kicker: string
  /** What it is called by where it has neither. */
  readonly excerpt: string
}

/** What an item is called, in one line. */
export const nameOf = (item: Named, words: Words): string =>
  headlineOf(item, words).replace(/\s+/gu, ' ').trim() || words.untitled
