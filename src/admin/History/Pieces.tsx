'use client'

import type { Piece } from '@/reissues/joinCrumbs'
import { Change } from '../Change'
import { useHistoryWords } from './useHistoryWords'

type Props = { readonly pieces: readonly Piece[]; readonly side: 'from' | 'to' }

/** One side of a difference; what is of this side alone is marked. */
export function Pieces({ pieces, side }: Props) {
  const words = useHistoryWords()
  const own = side === 'from' ? 'removed' : 'added'
  return pieces
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }, i) =>
      kind === 'same' ? (
        text
      ) : (
        <Change key={i} kind={own} said={words[own]}>
          {text}
        </Change>
      ),
    )
}
