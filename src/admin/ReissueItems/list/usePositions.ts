'use client'

import { useLayoutEffect } from 'react'
import type { Rows } from '../store/rows'

/**
 * Numbers the items from 1, straight in the document: as a property of each row, the number would have
 * a thousand rows rendered anew for one that is removed.
 */
export function usePositions(list: { readonly current: HTMLElement | null }, rows: Rows): void {
  useLayoutEffect(() => {
    list.current?.querySelectorAll('[data-position]').forEach((place, i) => {
      const position = String(i + 1)
      if (place.textContent !== position) place.textContent = position
    })
  }, [list, rows])
}
