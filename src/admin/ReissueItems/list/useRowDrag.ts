'use client'

import { useEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react'

/** A pointer that moved less than this, in pixels, was a click. */
const slack = 4
/** From so near to the window's edge the page scrolls by itself. */
const edge = 90

type Drag = {
  readonly key: string
  readonly row: HTMLElement
  readonly startY: number
  ghost?: HTMLElement
  y: number
  over?: HTMLElement | undefined
  before: boolean
}

/**
 * Drags rows (`data-row`) by their handles (`data-handle`), with mouse, pen or finger. While it goes on
 * only the two rows that are concerned change, whatever the length of the list.
 */
export function useRowDrag(onDrop: (key: string, before: string | undefined) => void) {
  const drag = useRef<Drag>(undefined)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  }, [onDrop])
  useEffect(() => () => end(drag), [])
  return (event: ReactPointerEvent<HTMLElement>) => {
    const handle = (event.target as HTMLElement).closest<HTMLElement>('[data-handle]')
    const row = handle?.closest<HTMLElement>('[data-row]')
    if (!handle || !row || event.button !== 0) return
    event.preventDefault()
    drag.current = {
      key: row.dataset.row ?? '',
      row,
      startY: event.clientY,
      y: event.clientY,
      before: false,
    }
    handle.setPointerCapture(event.pointerId)
    const move = ({ clientY }: PointerEvent) => follow(drag.current, clientY)
    const stop = (last: Event) => {
      handle.removeEventListener('pointermove', move)
      for (const type of ['pointerup', 'pointercancel']) handle.removeEventListener(type, stop)
      window.removeEventListener('keydown', escape)
      const { current } = drag
      end(drag)
      if (last.type !== 'pointerup' || !current?.over) return
      const target = current.before ? current.over : rowAfter(current.over)
      drop.current(current.key, target?.dataset.row)
    }
    const escape = (key: KeyboardEvent) => {
      if (key.key === 'Escape') stop(key)
    }
    handle.addEventListener('pointermove', move)
    for (const type of ['pointerup', 'pointercancel']) handle.addEventListener(type, stop)
    window.addEventListener('keydown', escape)
  }
}

function follow(drag: Drag | undefined, y: number): void {
  if (!drag) return
  drag.y = y
  if (!drag.ghost) {
    if (Math.abs(y - drag.startY) < slack) return
    drag.ghost = ghostOf(drag.row)
    drag.row.dataset.dragged = ''
    scroll(drag)
  }
  show(drag)
}

/** Marks the place between two rows that is nearest to the pointer. */
function show(drag: Drag): void {
  const list = drag.row.parentElement
  if (!list || !drag.ghost) return
  drag.ghost.style.transform = `translateY(${drag.y}px)`
  const { left } = list.getBoundingClientRect()
  const under = document
    .elementsFromPoint(left + 20, drag.y)
    .map((element) => element.closest<HTMLElement>('[data-row]'))
    .find((row) => row?.parentElement === list)
  const over =
    under ??
    (drag.y < list.getBoundingClientRect().top ? list.firstElementChild : list.lastElementChild)
  if (drag.over) delete drag.over.dataset.drop
  if (!(over instanceof HTMLElement)) return
  const { top, height } = over.getBoundingClientRect()
  drag.over = over
  drag.before = drag.y < top + height / 2
  over.dataset.drop = drag.before ? 'before' : 'after'
}

function scroll(drag: Drag): void {
  if (!drag.ghost?.isConnected) return
  const below = drag.y - (window.innerHeight - edge)
  const above = edge + 60 - drag.y
  if (below > 0) window.scrollBy(0, Math.min(below / 4, 16))
  else if (above > 0) window.scrollBy(0, -Math.min(above / 4, 16))
  if (below > 0 || above > 0) show(drag)
  requestAnimationFrame(() => scroll(drag))
}

function ghostOf(row: HTMLElement): HTMLElement {
  const ghost = document.createElement('div')
  ghost.className = 'reissue-items__ghost'
  ghost.textContent =
    row.querySelector('.reissue-items__headline, .reissue-items__section-name')?.textContent ?? ''
  ghost.style.left = `${row.getBoundingClientRect().left + 34}px`
  document.body.append(ghost)
  return ghost
}

function end(drag: { current: Drag | undefined }): void {
  const { current } = drag
  current?.ghost?.remove()
  if (current) delete current.row.dataset.dragged
  if (current?.over) delete current.over.dataset.drop
  drag.current = undefined
}

const rowAfter = (row: HTMLElement): HTMLElement | undefined =>
  row.nextElementSibling instanceof HTMLElement ? row.nextElementSibling : undefined
