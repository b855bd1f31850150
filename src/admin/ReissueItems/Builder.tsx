'use client'

import { Button, Drawer, formatDrawerSlug, useModal } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { Contents } from './Contents'
import { DifferencePanel } from './difference/DifferencePanel'
import { Picker } from './picker/Picker'
import { useBuilder } from './useBuilder'
import { useItemsWords } from './useItemsWords'

/** A reissue's contents: the list, what it is filled from, and what a newer version would change. */
export function Builder({ id, editable }: { id: string; editable: boolean }) {
  const words = useItemsWords()
  const builder = useBuilder(id)
  const { store, state, said, deeds } = builder
  const { openModal, closeModal } = useModal()
  const [differing, setDiffering] = useState('')
  const own = useId()
  const picker = formatDrawerSlug({ slug: `reissue-items-picker-${own}`, depth: 1 })
  const difference = formatDrawerSlug({ slug: `reissue-items-difference-${own}`, depth: 1 })
  const actions = useMemo(() => {
    const showDifference = (key: string) => {
      setDiffering(key)
      openModal(difference)
    }
    return { ...deeds, showDifference }
  }, [deeds, openModal, difference])
  const card = state.cards.get(differing)
  if (state.phase === 'loading') return <p className="reissue-items__hint">{words.loading}</p>
  if (state.phase === 'away') return <Away onRetry={() => void store.load()} />
  return (
    <>
      <Contents
        builder={builder}
        actions={actions}
        editable={editable}
        onAdd={() => openModal(picker)}
      />
      {editable && (
        <Drawer slug={picker} title={words.picker.title}>
          <Picker
            rows={state.rows}
            onAdd={deeds.add}
            said={said}
            onDone={() => closeModal(picker)}
          />
        </Drawer>
      )}
      <Drawer slug={difference} title={words.difference.title}>
        {card && 'newest' in card && card.newest && (
          <DifferencePanel
            reissue={id}
            card={card}
            newest={card.newest}
            onClose={() => closeModal(difference)}
            onUpdate={editable ? () => deeds.update([card.key]) : undefined}
          />
        )}
      </Drawer>
    </>
  )
}

function Away({ onRetry }: { onRetry: () => void }) {
  const words = useItemsWords()
  return (
    <div className="reissue-items__notice reissue-items__notice--error" role="alert">
      {words.away}
      <Button size="small" margin={false} onClick={onRetry}>
        {words.reload}
      </Button>
    </div>
  )
}
