'use client'

import { Button } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { RowActions } from './list/actions'
import { RowList } from './list/RowList'
import { Notices } from './Notices'
import type { State } from './store/types'
import { Summary } from './Summary'
import { Toolbar } from './Toolbar'
import type { Builder } from './useBuilder'
import { useItemsWords } from './useItemsWords'

type Props = {
  readonly builder: Builder
  readonly actions: RowActions
  readonly editable: boolean
  readonly onAdd: () => void
}

/** The list with its tools above it, or what to do while there is none. */
export function Contents({ builder, actions, editable, onAdd }: Props) {
  const words = useItemsWords()
  const { store, state, active, renaming, said, deeds } = builder
  const newer = useMemo(() => keysIn(state, 'newer'), [state])
  const gone = useMemo(() => keysIn(state, 'deleted'), [state])
  return (
    <>
      {editable && (
        <Toolbar
          state={state}
          newer={newer.length}
          onAdd={onAdd}
          onAddSection={() => deeds.addSection(active)}
          onUndo={deeds.undo}
          onUpdateAll={() => deeds.update(newer)}
        />
      )}
      <Notices
        store={store}
        state={state}
        gone={editable ? gone.length : 0}
        onRemoveGone={() => deeds.remove(gone)}
      />
      {state.rows.length === 0 ? (
        <Empty editable={editable} onAdd={onAdd} />
      ) : (
        <>
          <Summary state={state} newer={newer.length} />
          <RowList {...{ state, active, renaming, editable, actions }} />
          {editable && <p className="reissue-items__keys">{words.keys}</p>}
        </>
      )}
      <div className="plain-unseen" role="status" aria-live="polite">
        {said}
      </div>
    </>
  )
}

/** The keys of the rows whose items are in a state. */
const keysIn = ({ rows, cards }: State, wanted: 'newer' | 'deleted'): string[] =>
  rows.flatMap(({ key }) => {
    const card = cards.get(key)
    return card && 'state' in card && card.state === wanted ? [key] : []
  })

function Empty({ editable, onAdd }: Pick<Props, 'editable' | 'onAdd'>) {
  const words = useItemsWords()
  return (
    <div className="reissue-items__empty">
      <strong>{words.empty.title}</strong>
      {editable && <p>{words.empty.hint}</p>}
      {editable && (
        <Button size="medium" margin={false} onClick={onAdd}>
          {words.add}
        </Button>
      )}
    </div>
  )
}
