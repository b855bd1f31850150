'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useReissueWords } from '../useReissueWords'

type Props = {
  readonly question: string
  readonly yes: string
  /** Whether to ask why. */
  readonly reasoned: boolean
  readonly busy: boolean
  readonly onYes: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks once more, in place of the buttons; Escape leaves everything as it is. */
export function ConfirmStep({ question, yes, reasoned, busy, onYes, onCancel }: Props) {
  const { plan: words } = useReissueWords()
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <div
      className="reissue-plan__confirm"
      role="group"
      aria-labelledby={`${id}-question`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <p id={`${id}-question`}>{question}</p>
      {reasoned && (
        <label>
          {words.reason}
          <textarea
            className="plain-input"
            rows={2}
            maxLength={2000}
            autoFocus
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      )}
      <div className="reissue-plan__buttons">
        <Button
          size="medium"
          margin={false}
          disabled={busy}
          extraButtonProps={{ autoFocus: !reasoned }}
          onClick={() => onYes(reason.trim())}
        >
          {yes}
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
