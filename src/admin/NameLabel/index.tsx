'use client'

import { useRowLabel } from '@payloadcms/ui'

/** Names a row by the name that is written in it. */
export function NameLabel() {
  const { data, rowNumber } = useRowLabel<{ readonly name?: string }>()
  return <span>{data?.name || (rowNumber ?? 0) + 1}</span>
}
