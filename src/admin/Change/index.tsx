import type { ReactNode } from 'react'
import '../plain.css'
import './index.css'

type Props = {
  readonly kind: 'removed' | 'added'
  /** What is said before it to those who do not see. */
  readonly said?: string
  readonly children: ReactNode
}

/** Words that went or came, told by a line as well as by colour. */
export function Change({ kind, said, children }: Props) {
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Mark className="change">
      {said && <span className="plain-unseen">{said}: </span>}
      {children}
    </Mark>
  )
}
