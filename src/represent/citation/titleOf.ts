import { nameOf } from '@/feeds/nameOf'
import { wordsLanguage } from '@/feeds/languageTag'
import { wordsOf } from '@/reader/words'
import type { PublicItem } from '../readPublic'

type Named = {
  readonly item: Pick<PublicItem, 'headline' | 'kicker' | 'text'>
  /** BCP 47, of the newspaper. */
  readonly language: string
}

/** What an item is called in one line: its headline, else its kicker or first words. */
export const titleOf = ({ item, language }: Named): string =>
  nameOf({ ...item, excerpt: inOneLine(item.text.slice(0, 200)) }, wordsOf(wordsLanguage(language)))

/** A text without its line breaks. */
export const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
