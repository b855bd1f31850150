'use client'

import { useCallback, useEffect, useState } from 'react'
import type { History } from '@/workbench/history/types'
import { askServer } from '../askServer'

/** The versions of an item, a page after the other; `reload` begins anew. */
export function useHistory(path: string) {
  const [history, setHistory] = useState<History>()
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const load = useCallback(
    async (before?: number) => {
      setBusy(true)
      const found = await askServer<History>(`${path}/history${before ? `?before=${before}` : ''}`)
      setBusy(false)
      setFailed(!found.ok)
      if (!found.ok) return
      setHistory((known) => (before && known ? joined(known, found.body) : found.body))
    },
    [path],
  )
  useEffect(() => void load(), [load])
  const next = history?.next ?? undefined
  return { history, failed, busy, reload: () => load(), more: next ? () => load(next) : undefined }
}

const joined = (known: History, older: History): History => ({
  ...known,
  versions: [...known.versions, ...older.versions],
  next: older.next,
})
