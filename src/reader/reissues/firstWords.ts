import type { Edition } from '@/reissues/types'
import type { Words } from '../words'
import { inOneLine } from './inOneLine'
import { itemName } from './itemName'

/** So many items are named. */
const most = 5

/** What an edition begins with, in one line: its introduction, else the names of its first items. */
export const firstWords = ({ introduction, sections }: Edition, words: Words): string =>
  inOneLine(introduction) ||
  sections
    .flatMap(({ items }) => items)
    .slice(0, most)
    .map((item) => itemName(item, words))
    .join(' · ')
