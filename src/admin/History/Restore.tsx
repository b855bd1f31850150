'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import type { ItemSlug } from '@/items/stages'
import type { HistoryEntry } from '@/workbench/history/types'
import { askServer } from '../askServer'
import { useHistoryWords } from './useHistoryWords'

type Props = {
  readonly collection: ItemSlug
  readonly version: HistoryEntry
  readonly onDone: () => void
}

const modal = 'item-history-restore'

/** Brings a version back as a draft, once that is confirmed. */
export function Restore({ collection, version: { id, revision }, onDone }: Props) {
  const words = useHistoryWords()
  const { openModal, closeModal } = useModal()
  const restore = async () => {
    const path = `/api/${collection}/versions/${encodeURIComponent(id)}?draft=true`
    const done = await askServer(path, { method: 'POST' })
    closeModal(modal)
    if (!done.ok) return void toast.error(done.reasons[0] ?? words.notRestored)
    toast.success(words.restored(revision))
    onDone()
  }
  return (
    <>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
        {words.restore}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={words.restoreTitle(revision)}
        body={words.restoreBody(revision)}
        confirmLabel={words.restoreConfirm}
        cancelLabel={words.cancel}
        onConfirm={restore}
      />
    </>
  )
}
