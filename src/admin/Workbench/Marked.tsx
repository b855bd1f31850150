'use client'

import { diffChars } from 'diff'
import { useMemo } from 'react'
import { toPiece } from '@/text/compare/pieces'
import { Changes } from '../Change/Changes'
import { useBench } from './context'

/** What was inserted and what was deleted, character by character. */
export function Marked({ was, now }: { readonly was: string; readonly now: string }) {
  const { inserted, deleted } = useBench().words.raw
  const pieces = useMemo(
    () => diffChars(was, now).map((change) => toPiece(change, change.value)),
    [was, now],
  )
  return <Changes pieces={pieces} said={{ removed: deleted, added: inserted }} />
}
