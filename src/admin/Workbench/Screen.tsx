'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Workbench } from '@/workbench/screen/types'
import { Cards } from './Cards'
import { commandOf } from './commands'
import { atItem } from './commands/atItem'
import { keyOf } from './commands/keyOf'
import type { Bench, Command } from './commands/types'
import { Context } from './context'
import { Header } from './Header'
import { Lines } from './Lines'
import { Panels } from './Panels'
import { ScanPane } from './ScanPane'
import { createStore, type WorkbenchStore } from './store/createStore'
import { serverOf } from './store/server'
import { currentRow } from './store/select'
import { Tools } from './Tools'
import { usePresence } from './usePresence'
import { en } from './words/en'
import { zh } from './words/zh'
import '../plain.css'
import './index.css'

type Props = { readonly read: Workbench; readonly language: 'zh' | 'en' }

/** The workbench of one page, in its window. */
export function Screen({ read, language }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [store] = useState(() => createStore({ read, server: serverOf(read.page.id), language }))
  const context = useBenchOf({ store, language, root })
  const others = usePresence(store)
  useLeaving(store)
  useEffect(() => chooseAsked(store), [store])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(keyOf(event))
      if (event.defaultPrevented || !command?.isEverywhere) return
      event.preventDefault()
      context.run(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [context])
  return (
    <Context value={context}>
      <div className="workbench" ref={root} data-scan={read.page.scan ? '' : undefined}>
        <Header others={others} />
        {read.may.correct && <Tools />}
        <main className="workbench__panes">
          {read.page.scan && <ScanPane />}
          <Lines others={others} />
          <Cards />
        </main>
        <Panels />
      </div>
    </Context>
  )
}

type Parts = {
  readonly store: WorkbenchStore
  readonly language: 'zh' | 'en'
  readonly root: React.RefObject<HTMLDivElement | null>
}

function useBenchOf({ store, language, root }: Parts) {
  const router = useRouter()
  return useMemo(() => {
    const bench: Bench = {
      store,
      goTo: (page) => router.push(`/admin/pages/${encodeURIComponent(page)}/workbench`),
      focusWords: () =>
        root.current?.querySelector<HTMLElement>('.bench-card--current textarea')?.focus(),
      openForm: () => {
        const { cards, ...state } = store.getState()
        const card = cards.get(currentRow(state)?.item ?? '')
        if (card) router.push(`/admin/collections/${card.collection}/${card.id}`)
      },
    }
    const run = (command: Command) => {
      if (command.isWriting && !store.getState().data.may.correct) return
      command.run(bench)
    }
    const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac')
    return { bench, words: language === 'zh' ? zh : en, language, isMac, run }
  }, [store, language, root, router])
}

/** Takes up what a closed tab left; asks before leaving with work that is not stored. */
function useLeaving(store: WorkbenchStore) {
  useEffect(() => {
    store.resume()
    const ask = (event: BeforeUnloadEvent) => {
      if (store.isUnsaved()) event.preventDefault()
    }
    const onLine = () => void store.retry()
    window.addEventListener('beforeunload', ask)
    window.addEventListener('online', onLine)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('online', onLine)
      store.stop()
    }
  }, [store])
}

/** The cursor on the item that the address asks for: by its name on the page, or as a document. */
function chooseAsked(store: WorkbenchStore) {
  const asked = new URLSearchParams(window.location.search).get('item')
  if (!asked) return
  const state = store.getState()
  const item = [...state.cards].find(([, { id }]) => id === asked)?.[0] ?? asked
  store.select(atItem(item)(state))
}
