import type { Edit } from '@/text/operations'
import type { State } from '../store/types'
import type { Bench, Command } from './types'

/** Commands that change something. */
export const writing = (commands: readonly Omit<Command, 'isWriting'>[]): Command[] =>
  commands.map((command) => ({ ...command, isWriting: true }))

/** Runs what the chosen rows come to. */
export const editing =
  (make: (state: State) => readonly Edit[]) =>
  ({ store }: Bench) => {
    store.edit(make(store.getState()))
  }
