'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { askServer } from '../askServer'

/** What an editor writes; a step changes none of it. */
const written = ['title', 'kind', 'introduction', 'cover', 'timeZone', 'recurrence'] as const

type Stored = Record<string, unknown> & { readonly step?: number; readonly updatedAt: string }

type Args = {
  readonly id: string | undefined
  /** The last that was seen. */
  readonly step: number | undefined
  readonly onStep: () => Promise<unknown>
}

/**
 * Gives a light look at the stored reissue, which calls `onStep` if it has moved on. A step also
 * touches `updatedAt`, and the form would take that for a colleague's edit and refuse what is typed
 * next; so the form is told the new time, unless something that is written has changed too.
 */
export function useStandingSync({ id, step, onStep }: Args): () => Promise<void> {
  const { data, setData } = useDocumentInfo()
  const seen = useRef({ step, data })
  useEffect(() => {
    seen.current = { ...seen.current, data }
  }, [data])
  const look = useCallback(async () => {
    if (!id) return
    const selected = [...written, 'due', 'step', 'updatedAt'].map((name) => `select[${name}]=true`)
    const found = await askServer<Stored>(`/api/reissues/${id}?depth=0&${selected.join('&')}`)
    if (!found.ok) return
    const { step: last, data: saved } = seen.current
    const stored = found.body
    if (saved && isSame(stored, saved)) setData({ ...saved, ...stored })
    if (last !== undefined && stored.step !== last) await onStep()
  }, [id, onStep, setData])
  useEffect(() => {
    const before = seen.current.step
    seen.current = { ...seen.current, step }
    if (before !== undefined && step !== before) void look()
  }, [step, look])
  return look
}

const isSame = (stored: Stored, saved: Record<string, unknown>): boolean =>
  written.every((name) => plain(stored[name]) === plain(saved[name]))

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value ? (value as { id?: unknown }).id : (value ?? '')
