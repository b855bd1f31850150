'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useAdminWords } from '../useAdminWords'

type Part = { readonly label?: string; readonly lines?: string }

/** Names a row of “Printed on” by its page and lines: `Page 1 · lines 3–40`. */
export function PartLabel() {
  const { data } = useRowLabel<Part>()
  const words = useAdminWords().printed
  const lines = data?.lines?.replaceAll('-', '–').replaceAll(',', ', ')
  return (
    <span>
      {words.page(data?.label ?? '')}
      {lines ? ` · ${words.lines(lines)}` : ''}
    </span>
  )
}
