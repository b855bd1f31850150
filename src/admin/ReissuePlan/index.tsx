'use client'

import { useAuth, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { languageOf } from '../adminWords'
import { StateMark } from '../ReissueStateCell/StateMark'
import { useReissueWords } from '../useReissueWords'
import { Actions } from './Actions'
import { History } from './History'
import { Links } from './Links'
import { Standing } from './Standing'
import { usePlan } from './usePlan'
import '../plain.css'
import './index.css'

/** Beside a reissue: where it stands, what can be done about it, and who did what. */
export function ReissuePlan({ path }: SelectFieldClientProps) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { plan: words } = useReissueWords()
  const language = languageOf(useTranslation().i18n.language)
  const { setValue } = useField<string>({ path })
  const { known, away, load } = usePlan(id ? String(id) : undefined)
  const state = known?.plan.state ?? (id ? undefined : 'draft')
  useEffect(() => {
    // For the other fields: a save does not carry it.
    if (state) setValue(state, true)
  }, [state, setValue])
  const editor = ['editor', 'admin'].includes(String(user?.role))
  return (
    <section className="field-type reissue-plan" aria-label={words.label}>
      <p className="reissue-plan__state" role="status">
        {state ? <StateMark state={state} language={language} /> : away ? '' : words.loading}
      </p>
      {!id && <p className="plain-note">{words.unsaved}</p>}
      {away && (
        <p className="plain-note plain-note--error" role="alert">
          {words.away}{' '}
          <button type="button" className="reissue-plan__link" onClick={() => void load()}>
            {words.again}
          </button>
        </p>
      )}
      {known && id && (
        <>
          <Standing {...known} />
          {editor ? (
            <Actions id={String(id)} known={known} load={load} />
          ) : (
            <p className="plain-note">{words.readOnly}</p>
          )}
          <Links id={String(id)} live={known.plan.live} />
          <History steps={known.history} />
        </>
      )}
    </section>
  )
}
