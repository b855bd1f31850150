'use client'

import { useEffect, useState } from 'react'
import type { WorkbenchStore } from './store/createStore'
import type { Other } from './store/server'
import { currentRow } from './store/select'

/** How often it is asked who else is here and what changed, in milliseconds. */
const every = 4000

/**
 * The colleagues at this page. Tells them where one is, and takes in what they change; nothing is asked
 * while the window is hidden.
 */
export function usePresence(store: WorkbenchStore): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([])
  useEffect(() => {
    let isOver = false
    const beat = async () => {
      if (document.hidden) return
      const row = currentRow(store.getState())
      const found = await store.presence({
        ...(row ? { line: row.line } : {}),
        ...(row?.item ? { item: row.item } : {}),
      })
      if (!isOver && found) setOthers((known) => (isSame(known, found) ? known : found))
    }
    const timer = setInterval(() => void beat(), every)
    void beat()
    return () => {
      isOver = true
      clearInterval(timer)
      void store.presence({ leaving: true })
    }
  }, [store])
  return others
}

const isSame = (a: readonly Other[], b: readonly Other[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
