'use client'

import { Button } from '@payloadcms/ui'
import type { State } from './store/types'
import { useItemsWords } from './useItemsWords'

type Props = {
  readonly state: State
  readonly newer: number
  readonly onAdd: () => void
  readonly onAddSection: () => void
  readonly onUndo: () => void
  readonly onUpdateAll: () => void
}

/** What can be done with the contents as a whole, and whether they are saved. */
export function Toolbar({ state, newer, onAdd, onAddSection, onUndo, onUpdateAll }: Props) {
  const words = useItemsWords()
  return (
    <div className="reissue-items__toolbar">
      <Button size="small" margin={false} onClick={onAdd}>
        {words.add}
      </Button>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={onAddSection}>
        {words.addSection}
      </Button>
      {newer > 0 && (
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onUpdateAll}>
          {words.updateAll(newer)}
        </Button>
      )}
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={!state.undoable}
        onClick={onUndo}
      >
        {words.undo}
      </Button>
      <span className="reissue-items__saved" role="status">
        {state.saving ? words.saving : state.failure || state.rows.length === 0 ? '' : words.saved}
      </span>
    </div>
  )
}
