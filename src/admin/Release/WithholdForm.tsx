'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useReleaseWords } from './useReleaseWords'

type Props = {
  readonly busy: boolean
  readonly onYes: (body: { readonly reason: string; readonly note: string }) => Promise<void>
  readonly onCancel: () => void
}

/** Asks why an item is withheld and what readers are told; Escape leaves everything as it is. */
export function WithholdForm({ busy, onYes, onCancel }: Props) {
  const { form: words } = useReleaseWords()
  const id = useId()
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  return (
    <div
      className="release__form"
      role="group"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p className="release__title" id={`${id}-title`}>
        {words.title}
      </p>
      <p className="plain-note">{words.about}</p>
      <label>
        {words.reason}
        <textarea
          className="plain-input"
          rows={2}
          maxLength={2000}
          autoFocus
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <label>
        {words.note}
        <textarea
          className="plain-input"
          rows={2}
          maxLength={500}
          aria-describedby={`${id}-hint`}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <p className="plain-note" id={`${id}-hint`}>
        {words.noteHint}
      </p>
      <div className="release__buttons">
        <Button
          size="medium"
          margin={false}
          disabled={busy || reason.trim() === ''}
          onClick={() => void onYes({ reason: reason.trim(), note: note.trim() })}
        >
          {words.yes}
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
