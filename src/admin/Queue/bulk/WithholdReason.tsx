'use client'

import { withheldKinds, type WithheldKind } from '@/items/stages'
import { useQueueWords } from '../useQueueWords'

export type Reason = {
  readonly kind: WithheldKind
  readonly reason: string
  readonly note: string
}

export const emptyReason: Reason = { kind: 'takedown', reason: '', note: '' }

type Props = { readonly value: Reason; readonly onChange: (value: Reason) => void }

/** Why items are withheld, and what readers are told. */
export function WithholdReason({ value, onChange }: Props) {
  const words = useQueueWords()
  return (
    <div className="queue-sheet__reason">
      <label>
        {words.steps.kind}
        <select
          className="plain-input"
          value={value.kind}
          onChange={({ target }) => onChange({ ...value, kind: target.value as WithheldKind })}
        >
          {withheldKinds.map(({ value: kind }) => (
            <option key={kind} value={kind}>
              {words.withheldKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.steps.reason}
        <textarea
          className="plain-input"
          rows={2}
          maxLength={2000}
          required
          value={value.reason}
          onChange={({ target }) => onChange({ ...value, reason: target.value })}
        />
      </label>
      <label>
        {words.steps.note}
        <textarea
          className="plain-input"
          rows={2}
          maxLength={500}
          value={value.note}
          onChange={({ target }) => onChange({ ...value, note: target.value })}
        />
      </label>
    </div>
  )
}
