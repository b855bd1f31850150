import { commandOf } from '@/admin/Workbench/commands'
import { giveEdits } from '@/admin/Workbench/commands/edits'
import { createStore } from '@/admin/Workbench/store/createStore'
import { currentRow, indexOfRow, moveTo } from '@/admin/Workbench/store/select'
import type { Server } from '@/admin/Workbench/store/server'
import type { State } from '@/admin/Workbench/store/types'
import type { Edit } from '@/text/operations'
import type { Workbench } from '@/workbench/screen/types'

/** A key as the workbench names it (`Shift+V`), and what it opens before the next can be pressed. */
export type Stroke = { readonly key: string; readonly opens?: 'panel' | 'lines' }

/** A workbench without a screen: the very store and commands, and all keys that were pressed. */
export type Bench = {
  readonly state: () => State
  readonly press: (...keys: readonly string[]) => void
  /** `:`, the number, Enter. */
  readonly goTo: (line: number) => void
  /** `g` or `m`, the item's number, Enter. */
  readonly choose: (to: 'give' | 'merge', number: number) => void
  readonly strokes: () => readonly Stroke[]
  readonly edits: () => readonly Edit[]
}

/** Opens a page on a workbench whose server never answers: all that is done stays to be sent. */
export function openBench(read: Workbench): Bench {
  const never = () => new Promise<never>(() => undefined)
  const server: Server = { read: never, change: never, log: never, words: never, presence: never }
  const store = createStore({ read, server, language: 'en' })
  const strokes: Stroke[] = []
  const typed = (number: number) => {
    for (const key of String(number)) strokes.push({ key })
    strokes.push({ key: 'Enter', opens: 'lines' })
  }
  const nothing = () => undefined
  const press = (key: string) => {
    const command = commandOf(key)
    if (!command) throw new Error(`The workbench has no key ${key}.`)
    strokes.push({ key })
    command.run({ store, goTo: nothing, focusWords: nothing, openForm: nothing })
    const { note } = store.getState()
    if (note?.kind === 'refused') throw new Error(`${key}: ${note.lines.join(' ')}`)
  }
  return {
    state: store.getState,
    press: (...keys) => keys.forEach(press),
    goTo: (line) => {
      const state = store.getState()
      store.select(moveTo(state, indexOfRow(state.rows, String(line))))
      strokes.push({ key: ':', opens: 'panel' })
      typed(line)
    },
    choose: (to, number) => {
      const state = store.getState()
      const into = state.layout.items[number - 1]?.id ?? ''
      const item = currentRow(state)?.item ?? ''
      const done = store.edit(to === 'give' ? giveEdits(state, into) : [{ type: 'merge', item, into }]) // prettier-ignore
      if (!done) throw new Error(`Item ${number} takes nothing: ${store.getState().note?.lines[0]}`)
      strokes.push({ key: to === 'give' ? 'g' : 'm', opens: 'panel' })
      // The item with the cursor is not among those to merge into; its number still is its own.
      typed(number)
    },
    strokes: () => strokes,
    edits: () => store.getState().pending as readonly Edit[],
  }
}
