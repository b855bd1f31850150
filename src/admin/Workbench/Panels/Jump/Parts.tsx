'use client'

import { useBench } from '../../context'
import type { Card } from '../../items/toCard'
import type { PartName } from './useLink'

type Props = {
  readonly parts: Card['parts']
  readonly onPart: (from: PartName, to: PartName) => void
}

/** The parts of a story that goes on over pages, and what parts it between two of them. */
export function Parts({ parts, onPart }: Props) {
  const { words } = useBench()
  return (
    <ol className="bench-jumps">
      {parts.slice(1).map((to, i) => {
        const from = parts[i]
        return from ? (
          <li key={`${to.page} ${to.item}`}>
            <span>{words.jump.candidate(from.label)}</span>
            <span>{words.jump.goesOn(to.label)}</span>
            <button type="button" onClick={() => onPart(nameOf(from), nameOf(to))}>
              {words.jump.part}
            </button>
          </li>
        ) : null
      })}
    </ol>
  )
}

const nameOf = ({ page, item }: PartName): PartName => ({ page, item })
