'use client'

import { useEffect, type RefObject } from 'react'
import { rowsIn } from './rows'

const key = 'backnumber-queue-row'

/** Who comes back from the workbench finds the row that was opened with the focus on it. */
export function useKeptRow(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    if (kept === null) return
    rowsIn(area.current)
      .find((row) => row.dataset.row === kept)
      ?.focus()
  }, [area])
}

/** Notes which row is opened. */
export const keepRow = (id: string): void => sessionStorage.setItem(key, id)
