'use client'

import type { JudgedItem, Preview } from '@/queue/steps/types'
import { useQueueWords } from '../useQueueWords'

type Props = {
  readonly preview: Preview
  readonly isDespite: boolean
  readonly onDespite: (isDespite: boolean) => void
}

const order = ['ready', 'warned', 'done', 'refused'] as const

/** How many items a step would touch, and the others with what stands against it. */
export function Outcomes({ preview, isDespite, onDespite }: Props) {
  const words = useQueueWords().steps
  const { items, left } = preview
  const of = (outcome: JudgedItem['outcome']) => items.filter((item) => item.outcome === outcome)
  const found = order.filter((outcome) => of(outcome).length > 0)
  return (
    <>
      {found.length === 0 && <p>{words.nothing}</p>}
      <ul className="queue-sheet__outcomes">
        {found.map((outcome) => (
          <li key={outcome} data-outcome={outcome}>
            {words.outcomes[outcome](of(outcome).length)}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="plain-note">{words.left(left)}</p>}
      {[...of('refused'), ...of('warned')].length > 0 && (
        <Problems items={[...of('refused'), ...of('warned')]} />
      )}
      {of('warned').length > 0 && (
        <label className="queue-sheet__despite">
          <input
            type="checkbox"
            checked={isDespite}
            onChange={({ target }) => onDespite(target.checked)}
          />
          {words.despite}
        </label>
      )}
    </>
  )
}

function Problems({ items }: { readonly items: readonly JudgedItem[] }) {
  const words = useQueueWords()
  return (
    <ul className="queue-sheet__problems" tabIndex={0}>
      {items.map(({ collection, id, title, problems }) => (
        <li key={`${collection} ${id}`}>
          <strong>{title || words.untitled}</strong>
          {problems.map(({ code, message }) => (
            <span key={code}>{message}</span>
          ))}
        </li>
      ))}
    </ul>
  )
}
