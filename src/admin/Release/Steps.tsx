'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Reasons } from '../ReissuePlan/Reasons'
import type { ReleaseState } from './types'
import type { useReleaseStep } from './useReleaseStep'
import { useReleaseWords } from './useReleaseWords'
import { WithholdForm } from './WithholdForm'

type Props = {
  readonly state: ReleaseState
  readonly step: ReturnType<typeof useReleaseStep>
}

/** What stands against publishing, and the steps that an editor can take. */
export function Steps({ state, step }: Props) {
  const words = useReleaseWords()
  const [asking, setAsking] = useState(false)
  const { run, busy, modified } = step
  if (asking) {
    return (
      <WithholdForm
        busy={busy}
        onCancel={() => setAsking(false)}
        onYes={async (body) => {
          if (await run('withhold', body)) setAsking(false)
        }}
      />
    )
  }
  const { withheld, revision, publicRevision, problems } = state
  const isOver = state.public && publicRevision !== revision
  const news = !withheld && (!state.public || isOver || modified)
  const blocked = problems.some(({ waivable }) => !waivable)
  return (
    <div className="release__steps">
      {news && problems.length > 0 && (
        <Reasons
          title={blocked ? words.problems : words.waivable}
          reasons={problems.map(({ message }) => message)}
          kind={blocked ? 'error' : 'warning'}
        />
      )}
      <div className="release__buttons">
        {news && (
          <Button
            size="medium"
            margin={false}
            disabled={busy || (blocked && !modified)}
            onClick={() => void run('publish', { despite: waivedIn(state) })}
          >
            {labelOf({ state, words }) + (modified ? words.saveFirst : '')}
          </Button>
        )}
        {state.status === 'published' && !withheld && (
          <Quiet label={words.withdraw} busy={busy} onClick={() => void run('withdraw')} />
        )}
        {withheld ? (
          <Quiet label={words.free} busy={busy} onClick={() => void run('free')} />
        ) : (
          <Quiet label={words.withhold} busy={busy} onClick={() => setAsking(true)} />
        )}
      </div>
    </div>
  )
}

type QuietProps = {
  readonly label: string
  readonly busy: boolean
  readonly onClick: () => void
}

const Quiet = ({ label, busy, onClick }: QuietProps) => (
  <Button size="medium" margin={false} buttonStyle="secondary" disabled={busy} onClick={onClick}>
    {label}
  </Button>
)

/** What the editor has been shown and publishes in spite of. */
const waivedIn = ({ problems }: ReleaseState): string[] =>
  problems.filter(({ waivable }) => waivable).map(({ code }) => code)

type Labelled = { readonly state: ReleaseState; readonly words: ReturnType<typeof useReleaseWords> }

function labelOf({ state, words }: Labelled): string {
  if (state.problems.length > 0 && state.problems.every(({ waivable }) => waivable)) {
    return words.publishDespite
  }
  return state.public ? words.publishChanges : words.publish
}
