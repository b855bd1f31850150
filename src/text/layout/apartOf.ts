import { endsSentence } from '../patterns/scripts'
import type { Label, Piece, Profile } from './draft'

/** By how many cells the last line of a paragraph falls short at least. */
const SHORT = 7

/**
 * Learns what blank lines part where most lines stand tight: `paragraphs` when one follows nearly every
 * short last line, `stories` when hardly any does; null when the page shows neither.
 */
export function apartOf(
  pieces: readonly Piece[],
  labels: readonly Label[],
  around: readonly number[],
): Profile['apart'] {
  let ends = 0
  let blank = 0
  for (let i = 1; i < pieces.length; i++) {
    const [before, piece] = [pieces[i - 1], pieces[i]]
    if (!before || !piece || !isText(before, labels[i - 1]) || !isText(piece, labels[i])) continue
    const short = before.cells < (around[i - 1] ?? 0) - SHORT && endsSentence(before.text)
    if (!short || /^\p{Ll}/u.test(piece.text)) continue
    ends++
    if (piece.gap > 0) blank++
  }
  if (ends < 2 || !pieces.some((piece, i) => i > 0 && piece.gap > 0)) return null
  if (blank >= ends * 0.7) return 'paragraphs'
  return blank <= ends * 0.35 ? 'stories' : null
}

function isText(piece: Piece, label: Label | undefined): boolean {
  return piece.mark === 'text' && label !== 'head'
}
