'use client'

import { memo, useState } from 'react'
import type { HeadingRow } from '../store/rows'
import { useItemsWords } from '../useItemsWords'
import type { RowActions } from './actions'
import { DragHandle, RowButtons } from './RowButtons'

type Props = {
  readonly row: HeadingRow
  readonly active: boolean
  readonly editable: boolean
  readonly renaming: boolean
  /** No item follows before the next heading. */
  readonly empty: boolean
  readonly actions: RowActions
}

/** The heading that starts a section; renamed in place. */
export const HeadingLine = memo(function HeadingLine(props: Props) {
  const { row, active, editable, renaming, empty, actions } = props
  const words = useItemsWords().section
  return (
    <div
      role="row"
      data-row={row.key}
      className="reissue-items__row reissue-items__row--heading"
      tabIndex={active ? 0 : -1}
      onFocus={() => actions.activate(row.key)}
    >
      <span role="gridcell" className="reissue-items__place">
        {editable && <DragHandle />}
      </span>
      <div role="gridcell" className="reissue-items__main">
        <span className="reissue-items__section-label">{words.label}</span>
        {renaming ? (
          <NameInput row={row} actions={actions} />
        ) : editable ? (
          <button
            type="button"
            className="reissue-items__section-name"
            tabIndex={active ? 0 : -1}
            title={words.rename}
            onClick={() => actions.startRename(row.key)}
          >
            {row.text}
          </button>
        ) : (
          <span className="reissue-items__section-name">{row.text}</span>
        )}
        {empty && !renaming && <span className="reissue-items__section-empty">{words.empty}</span>}
      </div>
      <span role="gridcell" className="reissue-items__length" />
      <span role="gridcell">
        {editable && (
          <RowButtons
            rowKey={row.key}
            actions={actions}
            active={active}
            removeLabel={words.remove}
          />
        )}
      </span>
    </div>
  )
})

/** No form around it: it stands inside that of the reissue. Enter and leaving keep, Escape takes back. */
function NameInput({ row, actions }: Pick<Props, 'row' | 'actions'>) {
  const words = useItemsWords().section
  const [text, setText] = useState(row.text)
  return (
    <input
      className="plain-input reissue-items__section-input"
      aria-label={words.name}
      placeholder={words.placeholder}
      maxLength={200}
      value={text}
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => actions.rename(row.key, text.trim())}
      onKeyDown={(event) => {
        event.stopPropagation()
        // Enter also ends the choice of a character in an input method.
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') {
          event.preventDefault()
          actions.rename(row.key, text.trim())
        } else if (event.key === 'Escape') {
          actions.rename(row.key, row.text)
        }
      }}
    />
  )
}
