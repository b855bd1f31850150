'use client'

import type { Piece } from '@/text/compare/pieces'
import { Changes } from '../Change/Changes'
import { useHistoryWords } from './useHistoryWords'

type Props = { readonly pieces: readonly Piece[]; readonly side: 'from' | 'to' }

/** One side of a difference; what is of this side alone is marked. */
export function Pieces({ pieces, side }: Props) {
  const other = side === 'from' ? 'added' : 'removed'
  return <Changes pieces={pieces.filter(({ kind }) => kind !== other)} said={useHistoryWords()} />
}
