'use client'

import { useRef } from 'react'
import type { State } from '../store/types'
import { useItemsWords } from '../useItemsWords'
import type { RowActions } from './actions'
import { HeadingLine } from './HeadingLine'
import { ItemLine } from './ItemLine'
import { onRowKey } from './onRowKey'
import { useKeptFocus } from './useKeptFocus'
import { usePositions } from './usePositions'
import { useRowDrag } from './useRowDrag'

type Props = {
  readonly state: State
  readonly active: string | undefined
  readonly renaming: string | undefined
  readonly editable: boolean
  readonly actions: RowActions
}

/** The rows in order: a grid whose rows take the focus, moved by keys or by dragging. */
export function RowList(props: Props) {
  const { state, active, renaming, editable, actions } = props
  const words = useItemsWords()
  const list = useRef<HTMLDivElement>(null)
  const onPointerDown = useRowDrag(actions.drop)
  const first = state.rows[0]?.key
  const current = state.rows.some(({ key }) => key === active) ? active : first
  useKeptFocus({ list, current, rows: state.rows, renaming })
  usePositions(list, state.rows)
  return (
    <div
      ref={list}
      role="grid"
      aria-label={words.title}
      aria-rowcount={state.rows.length}
      aria-readonly={!editable}
      className="reissue-items__list"
      onPointerDown={editable ? onPointerDown : undefined}
      onKeyDown={(event) => onRowKey({ event, state, editable, actions })}
    >
      {state.rows.map((row, i) =>
        row.kind === 'heading' ? (
          <HeadingLine
            key={row.key}
            row={row}
            active={row.key === current}
            editable={editable}
            renaming={row.key === renaming}
            empty={state.rows[i + 1]?.kind !== 'item'}
            actions={actions}
          />
        ) : (
          <ItemLine
            key={row.key}
            row={row}
            card={state.cards.get(row.key)}
            active={row.key === current}
            editable={editable}
            actions={actions}
          />
        ),
      )}
    </div>
  )
}
