import type { EditionItem } from '@/reissues/types'
import { headlineOf } from '../headlineOf'
import type { Words } from '../words'

/** What an item is called in one line: its headline, else its kicker, else its first words. */
export const itemName = (item: EditionItem, words: Words): string =>
  headlineOf({ ...item, excerpt: item.text.slice(0, 200) }, words)
    .replace(/\s+/gu, ' ')
    .trim() || words.untitled
