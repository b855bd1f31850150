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

/**
 * Whether a reader tells a deck from the headline's next line: by its dash or its capitals, else by the
 * gaps, where only one heading stands there and its headline is no mere label.
 */
export const deckTells = (copy: Copy, habits: Habits): boolean => {
  const { deck = '', headline } = copy
  if (deck === '' || headline.length === 0) return false
  const title = headline.join(' ')
  if (setInHan(copy.language)) {
    return /^[—―]/u.test(deck) || (gapsTell(habits) && cellsOf(title) > 8)
  }
  return gapsTell(habits) || inCapitals(title) !== inCapitals(deck)
}

/** Whether a reader tells a kicker from the headline's first line: by what it says, its length, its capitals. */
export const kickerTells = (copy: Copy, habits: Habits): boolean => {
  const { kicker = '', headline } = copy
  if (kicker === '' || headline.length === 0) return false
  const [label, title] = [cellsOf(kicker), cellsOf(headline.join(' '))]
  if (!setInHan(copy.language)) {
    const differs = inCapitals(headline.join(' ')) !== inCapitals(kicker)
    return differs || (gapsTell(habits) && label * 1.5 < title)
  }
  return LABEL.test(kicker) || (gapsTell(habits) && label <= 6 && title > 8)
}

const LABEL =
  /(?:报道|報導|来信|來信|连载|連載|专栏|專欄|系列|纪事|紀事|特刊|之[一二三四五六七八九十]{1,2})$/u

const gapsTell = (habits: Habits): boolean =>
  showsRanks(habits) && ['before', 'after'].includes(habits.heads.stand)

const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text)
