'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Bench, Command } from './commands/types'
import type { State } from './store/types'
import type { WorkbenchWords } from './words/zh'

export type BenchContext = {
  readonly bench: Bench
  readonly words: WorkbenchWords
  readonly language: 'zh' | 'en'
  readonly isMac: boolean
  /** Runs a command unless it writes and who works here may not. */
  readonly run: (command: Command) => void
}

export const Context = createContext<BenchContext | null>(null)

/** The workbench that a component is part of. */
export function useBench(): BenchContext {
  const context = useContext(Context)
  if (!context) throw new Error('A part of the workbench stands outside of it.')
  return context
}

/** Something of the workbench's state; drawn anew only when that changes. */
export function useBenchState<T>(choose: (state: State) => T): T {
  const { store } = useBench().bench
  const read = () => choose(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
