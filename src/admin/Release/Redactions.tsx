'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useOwnZone } from '../useOwnZone'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import { RedactForm } from './RedactForm'
import type { Redaction, ReleaseState } from './types'
import { useLastSelection } from './useLastSelection'
import type { useReleaseStep } from './useReleaseStep'
import { useReleaseWords } from './useReleaseWords'

type Props = {
  readonly state: ReleaseState
  readonly step: ReturnType<typeof useReleaseStep>
  readonly editor: boolean
}

/** The words that readers see covered: a list to take from, and more to cover. */
export function Redactions({ state, step, editor }: Props) {
  const { redact: words, openScans } = useReleaseWords()
  const selected = useLastSelection()
  const [asking, setAsking] = useState<string>()
  const { redactions } = state
  const set = (spans: readonly Pick<Redaction, 'text' | 'reason'>[]) =>
    step.run('redact', { spans: spans.map(({ text, reason }) => ({ text, ...(reason ? { reason } : {}) })) }) // prettier-ignore
  if (!editor && redactions.length === 0) return null
  return (
    <div className="release__redactions">
      <p className="release__title">
        {redactions.length > 0 ? words.count(redactions.length) : words.title}
      </p>
      {redactions.length === 0 && <p className="plain-note">{words.none}</p>}
      <ul>
        {redactions.map((one) => (
          <li key={one.text}>
            <Covered redaction={one} />
            {editor && (
              <button
                type="button"
                className="release__link"
                disabled={step.busy}
                aria-label={words.removeOne(one.text)}
                onClick={() => void set(redactions.filter((other) => other !== one))}
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {redactions.length > 0 && state.openScans.length > 0 && (
        <p className="plain-note plain-note--warning">{openScans(state.openScans.join(', '))}</p>
      )}
      {editor && asking === undefined && (
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          disabled={step.busy}
          onClick={() => setAsking(selected.current)}
        >
          {words.open}
        </Button>
      )}
      {asking !== undefined && (
        <RedactForm
          start={asking}
          busy={step.busy}
          onCancel={() => setAsking(undefined)}
          onYes={async (one) => {
            if (await set([...redactions, one])) setAsking(undefined)
          }}
        />
      )}
    </div>
  )
}

function Covered({ redaction: { text, reason, places, at, by } }: { redaction: Redaction }) {
  const { redact: words } = useReleaseWords()
  const { weekdays } = useReissueWords()
  const timeZone = useOwnZone() ?? 'UTC'
  const when = at && writeMoment({ instant: at, timeZone, weekdays })
  return (
    <>
      <span className="release__words">{text}</span>
      {reason && <span className="release__fact">{reason}</span>}
      <span className="release__fact">{words.places(places)}</span>
      {when && <span className="release__fact">{words.who(by ?? words.somebody, when)}</span>}
    </>
  )
}
