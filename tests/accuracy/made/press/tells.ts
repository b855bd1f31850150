import type { Copy } from '../copy/types'
import { cellsOf, setInHan } from './cells'
import { showsPieces, showsRanks } from './blanks'
import type { Habits } from './habits'
import type { Story } from './types'

/** Whether the end of a story shows: closing credit, signature, jump line. */
export const closes = ({ copy, on }: Story): boolean =>
  on !== null || copy.closing !== undefined || (copy.signature?.length ?? 0) > 0

/** Whether a careful reader can tell that a story without a headline is one of its own. */
export const standsAlone = (story: Story, habits: Habits): boolean =>
  showsPieces(habits) ? story.opens || closes(story) : story.opens && closes(story)

/** Whether a careful reader can tell where one body ends and the next begins, nothing between them. */
export const parts = (before: Story, after: Story, habits: Habits): boolean =>
  closes(before) || after.opens || showsPieces(habits)

/** Whether a text says by itself that it describes a picture. */
export const captionTells = ({ closing, paragraphs }: Copy): boolean =>
  closing !== undefined ||
  /图为|圖為|图片为|[左右上下][图圖]|①|\((?:left|right|from left)/u.test(paragraphs[0]?.text ?? '')

/** Whether a reader tells a deck from the headline's next line: by its dash, its capitals or the gaps. */
export const deckTells = (copy: Copy, habits: Habits): boolean => {
  const { deck = '', headline } = copy
  if (deck === '' || headline.length === 0) return false
  if (setInHan(copy.language)) return /^[—―-]/u.test(deck) || showsRanks(habits)
  return showsRanks(habits) || inCapitals(headline.join(' ')) !== inCapitals(deck)
}

/** Whether a reader tells a kicker from the headline's first line. */
export const kickerTells = (copy: Copy, habits: Habits): boolean => {
  const { kicker = '', headline } = copy
  if (kicker === '' || headline.length === 0) return false
  if (showsRanks(habits)) return true
  if (!setInHan(copy.language)) return inCapitals(headline.join(' ')) !== inCapitals(kicker)
  return cellsOf(kicker) <= 12 && /(?:报道|報導|来信|來信|连载|連載|专栏|專欄|之页)$/u.test(kicker)
}

const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text)
