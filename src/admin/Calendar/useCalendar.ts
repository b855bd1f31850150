'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { CalendarAnswer } from '@/reissues/calendar/types'
import { askServer } from '../askServer'
import { weeksOf } from './days'

const everyMs = 30_000

/** What the server has for the weeks of a month, read anew every 30 s. `away` when it did not answer. */
export function useCalendar(month: string | undefined) {
  const [answer, setAnswer] = useState<CalendarAnswer>()
  const [away, setAway] = useState(false)
  const wanted = useRef(month)
  const load = useCallback(async () => {
    if (!month) return
    const days = weeksOf(month).flat()
    const found = await askServer<CalendarAnswer>(
      `/api/reissues/calendar?from=${days[0]}&to=${days.at(-1)}`,
    )
    // A later month was asked for meanwhile.
    if (wanted.current !== month) return
    setAway(!found.ok)
    if (found.ok) setAnswer(found.body)
  }, [month])
  useEffect(() => {
    wanted.current = month
    void load()
    const timer = setInterval(() => document.visibilityState === 'visible' && void load(), everyMs)
    return () => clearInterval(timer)
  }, [month, load])
  const current = month && answer?.from === weeksOf(month)[0]?.[0] ? answer : undefined
  return { answer: current, away, load }
}
