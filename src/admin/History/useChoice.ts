'use client'

import { useState } from 'react'
import type { HistoryEntry } from '@/workbench/history/types'

type Chosen = { readonly to: number; readonly from: number | undefined }

/**
 * Which two versions are compared, by revision: at first the newest with the one before it. Another
 * one to look at is compared with its own predecessor, until another basis is chosen.
 */
export function useChoice(versions: readonly HistoryEntry[]) {
  const [chosen, setChosen] = useState<Chosen>()
  const at = Math.max(0, versions.findIndex(({ revision }) => revision === chosen?.to)) // prettier-ignore
  const basis = versions.findIndex(({ revision }) => revision === chosen?.from)
  const fromAt = basis > at ? basis : at + 1
  const to = versions[at]
  const from = versions[fromAt]
  const show = (entry: HistoryEntry | undefined) => entry && setChosen({ to: entry.revision, from: undefined }) // prettier-ignore
  const compareWith = (entry: HistoryEntry | undefined) =>
    to && entry && entry.revision < to.revision && setChosen({ to: to.revision, from: entry.revision }) // prettier-ignore
  return {
    ...{ to, from, show, compareWith },
    step: (by: number) => show(versions[at + by]),
    stepBasis: (by: number) => compareWith(versions[fromAt + by]),
    reset: () => setChosen(undefined),
  }
}
