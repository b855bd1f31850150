'use client'

import { useMemo, useState } from 'react'
import { addDeeds } from './deeds/addDeeds'
import { rowDeeds } from './deeds/rowDeeds'
import { useContents } from './store/useContents'
import { useItemsWords } from './useItemsWords'

/** The contents with all that can be done to them; each deed says aloud what came of it. */
export function useBuilder(id: string) {
  const words = useItemsWords()
  const { store, state } = useContents(id)
  const [active, activate] = useState<string>()
  const [renaming, startRename] = useState<string>()
  const [said, say] = useState('')
  const deeds = useMemo(() => {
    const around = { store, words, say, activate, startRename }
    const undo = () => say(store.undo() ? words.said.undone : words.said.nothing)
    return { ...rowDeeds(around), ...addDeeds(around), activate, startRename, undo }
  }, [store, words])
  return { store, state, active, renaming, said, deeds }
}

export type Builder = ReturnType<typeof useBuilder>
