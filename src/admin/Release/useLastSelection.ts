'use client'

import { useEffect, useRef } from 'react'

/** What was last selected in the form outside this panel; a click on a button does not clear it. */
export function useLastSelection() {
  const last = useRef('')
  useEffect(() => {
    const look = () => {
      const at = document.activeElement
      if (at?.closest('.release')) return
      const text = selectedIn(at) || (document.getSelection()?.toString() ?? '')
      if (text.trim() !== '') last.current = text.trim().slice(0, 2000)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return last
}

/** Inputs keep their selection to themselves. */
function selectedIn(element: Element | null): string {
  const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
  if (!isText || element.selectionStart === null) return ''
  return element.value.slice(element.selectionStart, element.selectionEnd ?? undefined)
}
