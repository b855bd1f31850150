'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { withheldKinds, type WithheldKind } from '@/items/stages'
import { useReleaseWords } from './useReleaseWords'

type Withheld = {
  readonly kind: WithheldKind
  readonly reason: string
  readonly note: string
}

type Props = {
  readonly busy: boolean
  readonly onYes: (body: Withheld) => Promise<void>
  readonly onCancel: () => void
}

/** Asks why an item is withheld and what readers are told; Escape leaves everything as it is. */
export function WithholdForm({ busy, onYes, onCancel }: Props) {
  const { form: words } = useReleaseWords()
  const id = useId()
  const [kind, setKind] = useState<WithheldKind>('takedown')
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
      <KindField kind={kind} onChange={setKind} />
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
          onClick={() => void onYes({ kind, reason: reason.trim(), note: note.trim() })}
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

type KindProps = {
  readonly kind: WithheldKind
  readonly onChange: (kind: WithheldKind) => void
}

function KindField({ kind, onChange }: KindProps) {
  const { form: words } = useReleaseWords()
  return (
    <label>
      {words.kind}
      <select
        className="plain-input"
        value={kind}
        onChange={({ target }) => onChange(target.value as WithheldKind)}
      >
        {withheldKinds.map(({ value }) => (
          <option key={value} value={value}>
            {words.kinds[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
