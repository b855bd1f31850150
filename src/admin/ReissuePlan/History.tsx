'use client'

import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import { byWhom } from './byWhom'
import type { HistoryStep } from './types'

type Props = { readonly steps: readonly HistoryStep[]; readonly timeZone: string }

/** Each step: what, when (in the reissue's zone), by whom, and why; the newest first. */
export function History({ steps, timeZone }: Props) {
  const { history: words, weekdays } = useReissueWords()
  if (steps.length === 0) return null
  return (
    <details className="reissue-plan__history" open>
      <summary>{words.label}</summary>
      <ol>
        {steps.map((one) => (
          <li key={one.step}>
            <span className="reissue-plan__what">{words.events[one.type] ?? one.type}</span>{' '}
            <time dateTime={one.at}>{writeMoment({ instant: one.at, timeZone, weekdays })}</time>
            <span className="reissue-plan__who">{byWhom({ step: one, words })}</span>
            {one.reason && <span className="reissue-plan__why">{one.reason}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
