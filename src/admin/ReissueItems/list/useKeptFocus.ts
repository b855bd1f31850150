'use client'

import { useLayoutEffect, useRef } from 'react'
import type { Rows } from '../store/rows'
import { rowElement } from './rowElement'

type Kept = {
  readonly list: { readonly current: HTMLDivElement | null }
  readonly current: string | undefined
  readonly rows: Rows
  readonly renaming: string | undefined
}

/** A row that was moved or removed loses the focus with its place in the document: it comes back. */
export function useKeptFocus({ list, current, rows, renaming }: Kept): void {
  const inside = useRef(false)
  useLayoutEffect(() => {
    const node = list.current
    if (!node) return
    const enter = () => void (inside.current = true)
    const leave = (event: FocusEvent) => {
      // To nowhere: the row went away under the focus.
      if (event.relatedTarget) inside.current = node.contains(event.relatedTarget as Node)
    }
    const press = (event: PointerEvent) => {
      if (!node.contains(event.target as Node)) inside.current = false
    }
    node.addEventListener('focusin', enter)
    node.addEventListener('focusout', leave)
    document.addEventListener('pointerdown', press, true)
    return () => {
      node.removeEventListener('focusin', enter)
      node.removeEventListener('focusout', leave)
      document.removeEventListener('pointerdown', press, true)
    }
  }, [list])
  useLayoutEffect(() => {
    if (!inside.current || renaming || !current) return
    const row = rowElement(list.current, current)
    if (row && !row.contains(document.activeElement)) row.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [list, current, rows, renaming])
}
