import { setWidths } from '@/text/clean/widths'

/**
 * Half-width marks beside Chinese characters made full-width, as the cleaning does it, and straight
 * quotes round: `他说:"好"` becomes `他说：“好”`. Marks between digits or Latin letters stay.
 */
export function widen(text: string): string {
  let isOpen = false
  const rounded = text.replace(/"/gu, () => {
    isOpen = !isOpen
    return isOpen ? '“' : '”'
  })
  const lines = rounded.split('\n').map(setWidths)
  return lines.join('\n').replace(/(?<=\p{Script=Han})\.(?=”)/gu, '。')
}

/** Pairs that words are put into, and single marks that keyboards hide. */
export const pairs = ['“”', '‘’', '《》', '（）', '「」'] as const

export const marks = ['——', '……', '·', '、', '　'] as const
