import { Fragment } from 'react'
import type { Piece } from '@/text/compare/pieces'
import { Change } from '.'

type Props = {
  readonly pieces: readonly Piece[]
  /** What is said before a change to those who do not see. */
  readonly said: { readonly removed: string; readonly added: string }
}

/** A comparison as one text: what went and what came is marked. */
export function Changes({ pieces, said }: Props) {
  return pieces.map(({ kind, text }, i) =>
    kind === 'same' ? (
      <Fragment key={i}>{text}</Fragment>
    ) : (
      <Change key={i} kind={kind} said={said[kind]}>
        {text}
      </Change>
    ),
  )
}
