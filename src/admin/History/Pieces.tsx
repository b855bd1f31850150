'use client'

import type { Piece } from '@/reissues/joinCrumbs'
import { useHistoryWords } from './useHistoryWords'

type Props = { readonly pieces: readonly Piece[]; readonly side: 'from' | 'to' }

/** One side of a difference; what is of this side alone is marked by a line and by colour, and said. */
export function Pieces({ pieces, side }: Props) {
  const words = useHistoryWords()
  const [own, Mark] = side === 'from' ? (['removed', 'del'] as const) : (['added', 'ins'] as const)
  return pieces
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }, i) =>
      kind === 'same' ? (
        text
      ) : (
        <Mark key={i}>
          <span className="item-history__said">{words[own]}: </span>
          {text}
        </Mark>
      ),
    )
}
