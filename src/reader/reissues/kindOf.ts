import type { EditionItem } from '@/reissues/types'
import type { Words } from '../words'

/** What kind of thing an item is, in words; empty for a plain story. */
export function kindOf(item: EditionItem, words: Words): string {
  if (item.collection === 'captions') return words.captions
  if (item.collection === 'notices') return words.noticeKinds[item.kind] ?? words.notices
  return words.kinds[item.kind] ?? ''
}
