import type { Label, Piece } from '@/text/layout/draft'
import type { Gold } from '../gold'

/** Gives the true label of every piece: what begins or goes on a paragraph, and what is neither. */
export function goldLabels(pieces: readonly Piece[], gold: Gold): Label[] {
  const paragraphs = new Map<number, number>()
  gold.items
    .flatMap((item) => item.paragraphs)
    .forEach(({ role, lines }, paragraph) => {
      if (role === 'body') for (const line of lines) paragraphs.set(line, paragraph)
    })
  let open: number | undefined
  return pieces.map((piece) => {
    if (piece.mark !== 'text' && piece.mark !== 'vertical') {
      open = undefined
      return 'mark'
    }
    const paragraph = paragraphs.get(piece.lines[0] ?? 0)
    const goesOn = paragraph !== undefined && paragraph === open
    open = paragraph
    if (paragraph === undefined) return 'head'
    return goesOn ? 'more' : 'start'
  })
}
