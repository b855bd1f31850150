'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useReleaseWords } from './useReleaseWords'

type Props = {
  /** What was selected in the form. */
  readonly start: string
  readonly busy: boolean
  readonly onYes: (span: { readonly text: string; readonly reason: string }) => Promise<void>
  readonly onCancel: () => void
}

/** Asks which words to cover, and why; Escape leaves everything as it is. */
export function RedactForm({ start, busy, onYes, onCancel }: Props) {
  const { redact: words } = useReleaseWords()
  const id = useId()
  const [text, setText] = useState(start)
  const [reason, setReason] = useState('')
  return (
    <div
      className="release__form"
      role="group"
      aria-label={words.open}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        {words.text}
        <textarea
          className="plain-input"
          rows={2}
          maxLength={2000}
          autoFocus
          required
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p className="plain-note" id={`${id}-hint`}>
        {words.hint}
      </p>
      <label>
        {words.reason}
        <input
          className="plain-input"
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="release__buttons">
        <Button
          size="medium"
          margin={false}
          disabled={busy || text.trim() === ''}
          onClick={() => void onYes({ text: text.trim(), reason: reason.trim() })}
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
