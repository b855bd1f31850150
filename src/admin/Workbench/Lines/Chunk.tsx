'use client'

import { memo } from 'react'
import type { Row } from '../rows/toRows'
import { RowLine } from './RowLine'

type Props = {
  readonly rows: readonly Row[]
  /** The row with the cursor if it is one of these, else empty. */
  readonly cursor: string
  readonly caret: number | null
  /** The chosen ones of these, parted by spaces. */
  readonly chosen: string
  /** The item with the cursor. */
  readonly item: string | null
  /** Colleagues at these rows: a line number, a tab and a name each. */
  readonly others: string
}

/** Some rows that are drawn together. */
export const Chunk = memo(function Chunk({ rows, cursor, caret, chosen, item, others }: Props) {
  const keys = new Set(chosen.split(' '))
  const names = new Map(others.split('\n').map((one) => one.split('\t') as [string, string]))
  return (
    <div
      className="bench-lines__chunk"
      role="presentation"
      style={{ '--rows': rows.length } as React.CSSProperties}
    >
      {rows.map((row) => (
        <RowLine
          key={row.key}
          row={row}
          isCursor={row.key === cursor}
          caret={row.key === cursor ? caret : null}
          isChosen={keys.has(row.key)}
          isOfItem={row.item !== null && row.item === item}
          other={names.get(String(row.line))}
        />
      ))}
    </div>
  )
}, isSame)

/** The item with the cursor matters to a group only where it owns a row of it. */
function isSame(a: Props, b: Props): boolean {
  const isOther = (['rows', 'cursor', 'caret', 'chosen', 'others'] as const).some(
    (name) => a[name] !== b[name],
  )
  if (isOther) return false
  return a.item === b.item || !a.rows.some(({ item }) => item === a.item || item === b.item)
}
