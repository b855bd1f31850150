'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { createStore } from './createStore'
import { serverOf } from './serverOf'

/** The contents of a reissue, read when shown first; leaving with changes unsaved asks first. */
export function useContents(id: string) {
  const [store] = useState(() => createStore(serverOf(id)))
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  useEffect(() => {
    void store.load()
    const keep = (event: BeforeUnloadEvent) => {
      if (store.isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', keep)
    return () => window.removeEventListener('beforeunload', keep)
  }, [store])
  return { store, state }
}
