'use client'

import { useMemo, useState } from 'react'
import { writeQuery, type Query } from '@/queue/query'
import type { ItemName } from '@/queue/steps/types'
import type { ItemRow, Shown } from '@/queue/types'

type Args = { readonly query: Query; readonly shown: Shown }

/** What is ticked in the list: some items, or all that match. */
export type Ticks = {
  readonly rows: readonly ItemRow[]
  readonly total: number
  readonly ticked: ReadonlySet<string>
  /** Whether all that match are meant, on other pages of the list too. */
  readonly isAll: boolean
  readonly count: number
  readonly names: readonly ItemName[]
  readonly toggle: (id: string) => void
  readonly toggleShown: () => void
  readonly tickAll: () => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

/** Ticks of the items in view; another list begins without any. */
export function useTicks({ query, shown }: Args): Ticks {
  const list = writeQuery({ ...query, page: 1, sort: 'doubt' })
  const [kept, setKept] = useState({ list, ticked: none, isAll: false })
  const { ticked, isAll } = kept.list === list ? kept : { ticked: none, isAll: false }
  return useMemo(() => {
    const rows = shown.view === 'items' ? shown.rows : []
    const total = shown.view === 'items' ? shown.total : 0
    const keep = (next: ReadonlySet<string>, all = false) =>
      setKept({ list, ticked: next, isAll: all })
    return {
      ...{ rows, total, ticked, isAll, count: isAll ? total : ticked.size },
      names: [...ticked].map((id) => ({ collection: query.kind, id })),
      toggle: (id) => {
        if (!rows.some((row) => row.id === id)) return
        const next = new Set(ticked)
        if (!next.delete(id)) next.add(id)
        keep(next)
      },
      toggleShown: () => {
        const ids = rows.map(({ id }) => id)
        const isWhole = ids.every((id) => ticked.has(id))
        keep(new Set([...ticked].filter((id) => !ids.includes(id)).concat(isWhole ? [] : ids)))
      },
      tickAll: () => keep(new Set([...ticked, ...rows.map(({ id }) => id)]), true),
      clear: () => keep(none),
    }
  }, [list, ticked, isAll, shown, query.kind])
}
