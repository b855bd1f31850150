'use client'

import { useEffect, useRef } from 'react'
import type { useChoice } from './useChoice'

type Steps = Pick<ReturnType<typeof useChoice>, 'step' | 'stepBasis'>

/** ↑ and ↓ show another version, [ an older and ] a newer one to compare it with, on the whole screen. */
export function useHistoryKeys(steps: Steps): void {
  const latest = useRef(steps)
  useEffect(() => {
    latest.current = steps
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return
      const deed = deeds[event.key]
      if (!deed) return
      event.preventDefault()
      deed(latest.current)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const deeds: Readonly<Partial<Record<string, (steps: Steps) => void>>> = {
  ArrowUp: ({ step }) => step(-1),
  ArrowDown: ({ step }) => step(1),
  '[': ({ stepBasis }) => stepBasis(1),
  ']': ({ stepBasis }) => stepBasis(-1),
}

/** In a dialogue, a menu or a field these keys mean something else. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('dialog, [role="dialog"], [role="menu"], input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null // prettier-ignore
