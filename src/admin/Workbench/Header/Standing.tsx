'use client'

import { useBench, useBenchState } from '../context'

/** Whether all is stored; if not, why, and what to do. */
export function Standing() {
  const { words, bench } = useBench()
  const sync = useBenchState((state) => state.sync)
  const drafts = useBenchState((state) => state.drafts.size)
  const isSaving = useBenchState((state) => state.saving.size > 0)
  const { store } = bench
  return (
    <div className={`bench-standing bench-standing--${sync}`} role="status">
      <span>{words.sync[isSaving && sync === 'saved' ? 'sending' : sync]}</span>
      {sync === 'signedOut' && (
        <a href="/admin/login" target="_blank" rel="noreferrer">
          {words.sync.signIn}
        </a>
      )}
      {(sync === 'away' || sync === 'signedOut') && (
        <button type="button" onClick={() => void store.retry()}>
          {words.sync.retry}
        </button>
      )}
      {drafts > 0 && (
        <span className="bench-standing__drafts">
          {words.sync.drafts(drafts)}
          <button type="button" onClick={() => void store.saveAll()}>
            {words.sync.saveAll}
          </button>
        </span>
      )}
    </div>
  )
}
