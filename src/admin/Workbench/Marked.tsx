'use client'

import { diffChars } from 'diff'
import { useMemo } from 'react'
import { Change } from '../Change'
import { useBench } from './context'

/** What was inserted and what was deleted, character by character. */
export function Marked({ was, now }: { readonly was: string; readonly now: string }) {
  const { words } = useBench()
  const parts = useMemo(() => diffChars(was, now), [was, now])
  return parts.map(({ value, added, removed }, i) => {
    if (added) return <Change key={i} kind="added" said={words.raw.inserted} children={value} />
    if (removed) return <Change key={i} kind="removed" said={words.raw.deleted} children={value} />
    return <span key={i}>{value}</span>
  })
}
