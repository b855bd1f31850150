'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState, type RefObject } from 'react'
import { views, writeQuery, type Query } from '@/queue/query'
import { askServer } from '../askServer'
import { workbenchPath } from '../workbenchPath'
import type { Ticks } from './bulk/useTicks'
import { moveRow, rowAt } from './rows'
import { useQueueWords } from './useQueueWords'

type Args = {
  readonly area: RefObject<HTMLElement | null>
  readonly query: Query
  readonly ticks: Ticks
}

/** The queue by keyboard. Keys mean nothing while somebody types, or while a dialog stands open. */
export function useQueueKeys({ area, query, ticks }: Args) {
  const router = useRouter()
  const words = useQueueWords()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const [said, setSaid] = useState('')
  const openNext = useCallback(async () => {
    const { newspaper, issue } = query
    const found = await askServer<{ page: string | null }>(
      `/api/queue/next${writeQuery({ newspaper, issue })}`,
    )
    if (!found.ok) setSaid(words.away)
    else if (found.body.page === null) setSaid(words.none)
    else router.push(workbenchPath(found.body.page))
  }, [query, router, words])
  useEffect(() => {
    const turn = (by: number) => {
      const link = by < 0 ? 'prev' : 'next'
      area.current?.querySelector<HTMLElement>(`.queue__pager a[rel=${link}]`)?.click()
    }
    const keys: Readonly<Record<string, () => void>> = {
      n: () => void openNext(),
      '?': () => setSheetOpen(true),
      '/': () => area.current?.querySelector<HTMLElement>('.queue__filters select')?.focus(),
      ArrowDown: () => moveRow(area.current, 1),
      ArrowUp: () => moveRow(area.current, -1),
      '[': () => turn(-1),
      ']': () => turn(1),
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const view = views[Number(event.key) - 1]
      const row = rowAt(event.target)
      const isTick = (event.key === 'x' || event.key === ' ') && row !== undefined
      const act = view
        ? () => router.push(`/admin${writeQuery({ view, newspaper: query.newspaper, issue: query.issue })}`) // prettier-ignore
        : isTick
          ? () => ticks.toggle(row)
          : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [area, openNext, query, router, ticks])
  return {
    ...{ isSheetOpen, said, openNext: () => void openNext() },
    openSheet: () => setSheetOpen(true),
    closeSheet: () => setSheetOpen(false),
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), select, textarea, [contenteditable=true], dialog') !==
    null
