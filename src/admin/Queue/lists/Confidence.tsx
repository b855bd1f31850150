'use client'

import { doubtful } from '@/queue/types'
import { useQueueWords } from '../useQueueWords'

type Props = {
  readonly value: number | null
  /** Of a page: the mean of its items beside the lowest. */
  readonly mean?: number | null
}

const percent = (value: number): string => `${Math.round(value * 100)}%`

/** How sure the machine was: a number, and a bar for the eye that runs down the column. */
export function Confidence({ value, mean }: Props) {
  const words = useQueueWords()
  if (value === null) return <span className="queue-sure queue-sure--none" title={words.unmeasured}>—</span> // prettier-ignore
  return (
    <span className="queue-sure" data-doubtful={value < doubtful || undefined}>
      <span className="queue-sure__bar" aria-hidden="true">
        <span style={{ inlineSize: percent(value) }} />
      </span>
      <span className="queue-sure__number">{percent(value)}</span>
      {mean !== undefined && mean !== null && (
        <span className="queue-sure__mean">
          {words.mean} {percent(mean)}
        </span>
      )}
    </span>
  )
}
