'use client'

import type { DefaultCellComponentProps } from 'payload'

/** In lists: the pages an item was printed on, `1, 4`. */
export function PagesCell({ cellData }: DefaultCellComponentProps) {
  return <span>{Array.isArray(cellData) ? cellData.join(', ') : ''}</span>
}
