import type { CommandId } from '../words/zh'
import type { WorkbenchStore } from '../store/createStore'

export type Group = 'move' | 'items' | 'roles' | 'paragraphs' | 'order' | 'words' | 'page'

/** What a command can reach beside the store. */
export type Bench = {
  readonly store: WorkbenchStore
  /** Leaves for another page of the issue. */
  readonly goTo: (page: string) => void
  /** Puts the cursor into the words of the item that is chosen. */
  readonly focusWords: () => void
  /** Opens the item's own form. */
  readonly openForm: () => void
}

/** Something that can be done by key, by the list of commands, and mostly by a button. */
export type Command = {
  readonly id: CommandId
  readonly group: Group
  /** The first is the one that is shown. */
  readonly keys: readonly string[]
  readonly run: (bench: Bench) => void
  /** Changes something: not for those who may only look. */
  readonly isWriting?: true
  /** Its key works in text fields too. */
  readonly isEverywhere?: true
}
