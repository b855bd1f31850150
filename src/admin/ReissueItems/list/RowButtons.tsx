'use client'

import { useItemsWords } from '../useItemsWords'
import type { RowActions } from './actions'

type Props = {
  readonly rowKey: string
  readonly actions: RowActions
  /** Only the row that has the focus offers its buttons to the tab key. */
  readonly active: boolean
  readonly removeLabel: string
}

/** Up, down, away: what dragging and the keys do, by single clicks. */
export function RowButtons({ rowKey, actions, active, removeLabel }: Props) {
  const words = useItemsWords().row
  const tabIndex = active ? 0 : -1
  const button = (label: string, path: string, onClick: () => void) => (
    <button type="button" aria-label={label} title={label} tabIndex={tabIndex} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
  return (
    <span className="reissue-items__buttons">
      {button(words.up, 'M8 13V3M3.8 7.2 8 3l4.2 4.2', () => actions.move(rowKey, -1))}
      {button(words.down, 'M8 3v10M3.8 8.8 8 13l4.2-4.2', () => actions.move(rowKey, 1))}
      {button(removeLabel, 'M4 4l8 8M12 4l-8 8', () => actions.remove([rowKey]))}
    </span>
  )
}

/** Where a pointer takes hold of a row. */
export function DragHandle() {
  const words = useItemsWords().row
  return (
    <span className="reissue-items__handle" data-handle title={words.drag} aria-hidden="true">
      <svg viewBox="0 0 16 16">
        <path d="M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01" />
      </svg>
    </span>
  )
}
