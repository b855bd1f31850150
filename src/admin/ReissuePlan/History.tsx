'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../adminWords'
import { useOwnZone } from '../useOwnZone'
import { reasonLines } from '../reasonLines'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import { byWhom } from './byWhom'
import type { HistoryStep } from './types'

/** Each step: what, when (on the editor's own clocks), by whom, and why; the newest first. */
export function History({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const { history: words, weekdays } = useReissueWords()
  const language = languageOf(useTranslation().i18n.language)
  const timeZone = useOwnZone() ?? 'UTC'
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
            {one.reason && (
              <span className="reissue-plan__why">
                {one.by ? one.reason : reasonLines({ reason: one.reason, language }).join('\n')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
