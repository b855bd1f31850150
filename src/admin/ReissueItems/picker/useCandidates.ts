'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Candidate, Candidates } from '@/reissues/contents/types'
import { ask } from '../ask'

export type Found = {
  readonly phase: 'idle' | 'searching' | 'found' | 'away'
  readonly items: readonly Candidate[]
  readonly hasMore: boolean
}

const nothing: Found = { phase: 'idle', items: [], hasMore: false }

/**
 * What can be picked by a query (`q=…&newspaper=…`), a page at a time; nothing is asked while it is
 * undefined. An answer to an older query is dropped.
 */
export function useCandidates(query: string | undefined) {
  const [asked, setAsked] = useState({ query, page: 1, tried: 0 })
  const [found, setFound] = useState<Found>(nothing)
  // A new query starts again at its first page.
  if (asked.query !== query) setAsked({ query, page: 1, tried: 0 })
  useEffect(() => {
    if (asked.query === undefined) return setFound(nothing)
    const abort = new AbortController()
    setFound((before) => ({ ...before, phase: 'searching' }))
    const path = `/api/reissues/candidates?${asked.query}&page=${asked.page}`
    void ask(path, { signal: abort.signal }).then(({ status, body }) => {
      if (abort.signal.aborted) return
      if (status !== 200) return setFound((before) => ({ ...before, phase: 'away' }))
      const { items, hasMore } = body as Candidates
      setFound((before) => ({
        phase: 'found',
        items: asked.page === 1 ? items : [...before.items, ...items],
        hasMore,
      }))
    })
    return () => abort.abort()
  }, [asked])
  const more = useCallback(() => setAsked((one) => ({ ...one, page: one.page + 1 })), [])
  const retry = useCallback(() => setAsked((one) => ({ ...one, tried: one.tried + 1 })), [])
  return { found, more, retry }
}

/** A query of those that are given. */
export const queryOf = (given: Readonly<Record<string, string>>): string =>
  String(new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')))
