import { photoCreditStart } from '../../patterns/credits'
import type { Place } from './types'

/** The words under a photograph take no more lines in a narrow column. */
const MOST_LINES = 5

/**
 * Whether a Latin line begins or goes on with what a photographer's credit closes some lines below, tight:
 * `Horses at the ford,⏎Ashby. Photo: Ann Lee`.
 */
export function photoAhead({ pieces, at }: Place): boolean {
  let text = ''
  for (let i = at; i < Math.min(pieces.length, at + MOST_LINES); i++) {
    const piece = pieces[i]
    if (!piece || (i > at && piece.gap > 0)) return false
    if (piece.mark === 'photo') return i > at
    if (piece.mark !== 'text') return false
    text = `${text} ${piece.text}`.trim()
    if (photoCreditStart(text) > 0) return true
  }
  return false
}
