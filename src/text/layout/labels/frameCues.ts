import { endsSentence } from '../../patterns/scripts'
import type { Piece } from '../draft'
import { isClosed } from './closed'
import type { Cues, Place } from './types'

/** Lines to either side that tell the width of the frames above and below. */
const NEAR = 3

/** Headlines stand where frames meet: whether a line is as wide as what stands below and above it. */
export function frameCues({ pieces, profile, at }: Place): Cues {
  const [before, piece] = [pieces[at - 1], pieces[at]]
  if (!piece || profile.paragraphLines) return []
  const above = widest(pieces.slice(Math.max(0, at - NEAR), at))
  const below = widest(pieces.slice(at + 1, at + 1 + NEAR))
  const open = before?.mark === 'text' && !isClosed(before) ? 'on' : 'new'
  const end = endsSentence(piece.text) ? 'closed' : 'open'
  return [
    [`frame below ${open} ${end} ${against(piece.cells, below)}`, 1],
    [`frame ${against(piece.cells, above)} ${against(piece.cells, below)} ${end}`, 1],
    [`frames ${open} ${against(above, below)}`, 1],
  ]
}

function widest(pieces: readonly Piece[]): number {
  return Math.max(0, ...pieces.map(({ mark, cells }) => (mark === 'text' ? cells : 0)))
}

/** How one width stands to another. */
function against(width: number, other: number): string {
  if (width === 0 || other === 0) return 'alone'
  const by = width - other
  if (Math.abs(by) <= 2) return 'even'
  if (by > 0) return by >= 5 ? 'wider' : 'wide'
  return by >= -5 ? 'indented' : 'narrower'
}
