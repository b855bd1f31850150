'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { addDays, addMonths, sameDayIn } from './days'
import { arrows } from './useCarry'

type Args = {
  readonly month: string
  readonly today: string
  readonly show: (month: string) => void
}

/** The day to which the keys went in another month, until its grid is there to take the focus. */
let wanted: string | undefined

/** Which day the keys stand on: arrows go from day to day, PageUp and PageDown by month, T to today. */
export function useDayKeys({ month, today, show }: Args) {
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(
    () => [wanted, today].find((day) => day?.startsWith(month)) ?? `${month}-01`,
  )
  const focus = (day: string) =>
    box.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  useEffect(() => {
    if (wanted?.startsWith(month)) focus(wanted)
    wanted = undefined
  }, [month])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const day = dayAfterKey({ key: event.key, day: active, month, today })
    if (!day) return
    event.preventDefault()
    if (day.startsWith(month)) return focus(day)
    wanted = day
    show(day.slice(0, 7))
  }
  return { box, active, setActive, onKeyDown }
}

type Pressed = {
  readonly key: string
  readonly day: string
  readonly month: string
  readonly today: string
}

function dayAfterKey({ key, day, month, today }: Pressed): string | undefined {
  if (arrows[key]) return addDays(day, arrows[key])
  if (key === 'PageUp') return sameDayIn(addMonths(month, -1), day)
  if (key === 'PageDown') return sameDayIn(addMonths(month, 1), day)
  if (key === 't' || key === 'T') return today
  return undefined
}
