'use client'

import { useAuth } from '@payloadcms/ui'
import { Reasons } from '../ReissuePlan/Reasons'
import { Redactions } from './Redactions'
import { Standing } from './Standing'
import { Steps } from './Steps'
import { useRelease } from './useRelease'
import { useReleaseStep } from './useReleaseStep'
import { useReleaseWords } from './useReleaseWords'
import '../plain.css'
import './index.css'

/** Beside an item: what readers see of it, what stands against publishing it, and the steps. */
export function Release() {
  const { user } = useAuth()
  const words = useReleaseWords()
  const release = useRelease()
  const step = useReleaseStep(release)
  const { path, state, away, load } = release
  const editor = ['editor', 'admin'].includes(String(user?.role))
  return (
    <section className="field-type release" aria-label={words.label}>
      {!path && <p className="plain-note">{words.unsaved}</p>}
      {path && !state && !away && <p role="status">{words.loading}</p>}
      {away && (
        <p className="plain-note plain-note--error" role="alert">
          {words.away}{' '}
          <button type="button" className="release__link" onClick={() => void load()}>
            {words.again}
          </button>
        </p>
      )}
      {state && (
        <>
          <Standing state={state} />
          {step.refusals.length > 0 && (
            <div role="alert">
              <Reasons title={words.refused} reasons={step.refusals} kind="error" />
            </div>
          )}
          {editor && !state.trashed ? (
            <Steps state={state} step={step} />
          ) : (
            !editor && <p className="plain-note">{words.readOnly}</p>
          )}
          <Redactions state={state} step={step} editor={editor && !state.trashed} />
        </>
      )}
    </section>
  )
}
