'use client'

import { useRef } from 'react'
import { useBench } from '../context'
import { indexOfRow, moveTo, only, toggle } from '../store/select'

/**
 * Choosing rows by mouse or pen: a click, a drag, Shift for a span, Ctrl or ⌘ for one more. A second
 * click on the row with the cursor sets where it would be cut.
 */
export function usePointer() {
  const { store } = useBench().bench
  const isDown = useRef(false)
  const onPointerDown = (event: React.PointerEvent) => {
    const key = rowOf(event.target)
    if (key === undefined || event.button !== 0) return
    const state = store.getState()
    isDown.current = !event.ctrlKey && !event.metaKey
    if (event.ctrlKey || event.metaKey) return store.select(toggle(state, key))
    const isAgain = state.selection.cursor === key && !event.shiftKey
    if (isAgain) return store.select(only(key, caretFrom(event)))
    store.select(moveTo(state, indexOfRow(state.rows, key), event.shiftKey))
  }
  const onPointerOver = (event: React.PointerEvent) => {
    if (!isDown.current || event.buttons !== 1) return
    const key = rowOf(event.target)
    const state = store.getState()
    if (key === undefined || key === state.selection.cursor) return
    store.select(moveTo(state, indexOfRow(state.rows, key), true))
  }
  const onPointerUp = () => {
    isDown.current = false
  }
  return { onPointerDown, onPointerOver, onPointerUp }
}

const rowOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined

/** How many characters of the row stand before the point; null before the first, and elsewhere. */
function caretFrom({ clientX, clientY, target }: React.PointerEvent): number | null {
  const text = target instanceof Element ? target.closest('.bench-row__text') : null
  const found = document.caretPositionFromPoint?.(clientX, clientY)
  if (!text || !found || !text.contains(found.offsetNode)) return null
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(found.offsetNode, found.offset)
  return before.toString().length || null
}
