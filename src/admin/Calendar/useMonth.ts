'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useSyncExternalStore } from 'react'
import { isMonth, todayHere } from './days'

/** The month in the address (`?month=2026-05`), or this one; undefined until the page stands. */
export function useMonth() {
  const asked = useSearchParams().get('month')
  const today = useSyncExternalStore(never, todayHere, () => undefined)
  const month = isMonth(asked) ? asked : today?.slice(0, 7)
  const show = useCallback((wanted: string) => {
    if (isMonth(wanted)) window.history.pushState(null, '', `?month=${wanted}`)
  }, [])
  return { month, today, show }
}

const never = () => () => undefined
