'use client'

import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import type { CalendarEntry } from '@/reissues/calendar/types'
import { useReissueWords } from '../useReissueWords'
import { addDays } from './days'
import type { Moving } from './useMove'

/** Days that each arrow goes. */
export const arrows: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

type Args = {
  readonly days: readonly string[]
  readonly say: (text: string) => void
  readonly move: (moving: Moving) => void
}

/** A pointer that trembles less than this is a click. */
const thresholdPx = 6

/**
 * An entry in hand, on its way to another day: held with a pointer and put down by letting go, or
 * held with Alt and the arrows and put down by letting Alt go. Escape puts it back.
 */
export function useCarry({ days, say, move }: Args) {
  const { calendar: words } = useReissueWords()
  const [carried, setCarried] = useState<Moving>()
  const last = useRef<Moving>(undefined)
  const carry = useCallback((moving: Moving | undefined) => {
    last.current = moving
    setCarried(moving)
  }, [])
  const drop = useCallback(() => {
    const moving = last.current
    carry(undefined)
    if (moving && moving.day !== moving.entry.day) move(moving)
    else if (moving) say(words.stays)
  }, [carry, move, say, words])
  const cancel = useCallback(() => {
    if (last.current) say(words.stays)
    carry(undefined)
  }, [carry, say, words])
  useEffect(() => {
    if (!carried) return
    const up = (event: globalThis.KeyboardEvent) => event.key === 'Alt' && drop()
    const down = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && cancel()
    window.addEventListener('keyup', up)
    window.addEventListener('keydown', down)
    window.addEventListener('blur', cancel)
    return () => {
      window.removeEventListener('keyup', up)
      window.removeEventListener('keydown', down)
      window.removeEventListener('blur', cancel)
    }
  }, [carried, drop, cancel])
  useEffect(() => {
    // It stands in another cell now, so it is another element.
    if (carried?.by === 'keys') document.getElementById(`entry-${carried.entry.id}`)?.focus()
  }, [carried])
  const propsOf = (entry: CalendarEntry) => ({
    onKeyDown: (event: KeyboardEvent) => {
      const step = arrows[event.key]
      if (!event.altKey || !step) return
      // Alt and an arrow is also the browser's way back.
      event.preventDefault()
      const stored = last.current?.entry ?? entry
      const day = addDays(last.current?.day ?? entry.day, step)
      if (!days.includes(day)) return
      carry({ entry: stored, day, by: 'keys' })
      say(words.moving(entry.title, day))
    },
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) follow({ event, entry, carry, drop, cancel })
    },
  })
  return { carried, propsOf }
}

type Follow = {
  readonly event: PointerEvent
  readonly entry: CalendarEntry
  readonly carry: (moving: Moving) => void
  readonly drop: () => void
  readonly cancel: () => void
}

/** Follows a pointer that went down on an entry until it goes up. */
function follow({ event: { clientX, clientY }, entry, carry, drop, cancel }: Follow): void {
  let dragged = false
  const onMove = (event: globalThis.PointerEvent) => {
    const far = Math.hypot(event.clientX - clientX, event.clientY - clientY) >= thresholdPx
    if (!dragged && !far) return
    dragged = true
    const day = dayAt(event)
    if (day) carry({ entry, day, by: 'pointer' })
  }
  const end = () => {
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
  }
  const onUp = () => {
    end()
    if (!dragged) return
    // The click that follows would open the entry.
    window.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
    drop()
  }
  const onCancel = () => {
    end()
    cancel()
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
}

const swallow = (event: MouseEvent): void => {
  event.preventDefault()
  event.stopPropagation()
}

const dayAt = ({ clientX, clientY }: globalThis.PointerEvent): string | undefined =>
  document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-day]')?.dataset.day
