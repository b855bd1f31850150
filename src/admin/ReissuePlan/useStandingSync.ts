'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { askServer } from '../askServer'
import { onContentsSaved } from '../ReissueItems/store/contentsSaved'

/** What an editor writes; a step changes none of it. */
const written = ['title', 'kind', 'introduction', 'cover', 'timeZone', 'recurrence'] as const

type Stored = Record<string, unknown> & { readonly step?: number; readonly updatedAt: string }

type Args = {
  readonly id: string | undefined
  /** The last that was seen. */
  readonly step: number | undefined
  readonly onChange: () => Promise<unknown>
}

/**
 * Gives a light look at the stored reissue, which calls `onChange` if it is another than before: a
 * step was taken, or something was saved, here or by a colleague. A step also touches `updatedAt`, and
 * so do the contents, which save themselves; the form would take that for a colleague's edit and refuse
 * what is typed next. So it is told the new time, unless something that is written has changed too.
 */
export function useStandingSync({ id, step, onChange }: Args): () => Promise<void> {
  const { data, lastUpdateTime, setData } = useDocumentInfo()
  const last = useRef({ step, data, updatedAt: '' })
  useEffect(() => {
    last.current = { ...last.current, step, data }
  }, [step, data])
  const look = useCallback(async () => {
    if (!id) return
    const selected = [...written, 'due', 'step', 'updatedAt'].map((name) => `select[${name}]=true`)
    const found = await askServer<Stored>(`/api/reissues/${id}?depth=0&${selected.join('&')}`)
    if (!found.ok) return
    const stored = found.body
    const { step: seen, data: saved, updatedAt } = last.current
    last.current = { ...last.current, updatedAt: stored.updatedAt }
    if (saved && saved.updatedAt !== stored.updatedAt && isSame(stored, saved)) {
      setData({ ...saved, ...stored })
    }
    if (stored.step !== seen || (updatedAt && stored.updatedAt !== updatedAt)) await onChange()
  }, [id, onChange, setData])
  useEffect(() => {
    if (step !== undefined) void look()
    // A save by this form shows in the time of the last.
  }, [step, lastUpdateTime, look])
  useEffect(() => (id ? onContentsSaved(id, () => void look()) : undefined), [id, look])
  return look
}

const isSame = (stored: Stored, saved: Record<string, unknown>): boolean =>
  written.every((name) => plain(stored[name]) === plain(saved[name]))

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value ? (value as { id?: unknown }).id : (value ?? '')
