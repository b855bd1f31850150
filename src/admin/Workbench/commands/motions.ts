import {
  currentRow,
  cursorAt,
  moveCaret,
  moveCaretFar,
  moveKeeping,
  moveTo,
  toggle,
  wholeBlock,
  wholeItem,
} from '../store/select'
import type { Selection, State } from '../store/types'
import { atItem } from './atItem'
import { nextDoubtful } from './edits'
import type { Bench, Command } from './types'

const screenful = 20

const move =
  (change: (state: State) => Selection) =>
  ({ store }: Bench) =>
    store.select(change(store.getState()))

const step = (by: number, extend = false) =>
  move((state) => moveTo(state, cursorAt(state) + by, extend))

/** The first row of the next item on the page, or of the one before. */
const toItem = (way: -1 | 1) =>
  move((state) => {
    const at = cursorAt(state)
    const isStart = (i: number) =>
      state.rows[i]?.item !== null && state.rows[i]?.item !== state.rows[i - 1]?.item
    for (let i = at + way; i >= 0 && i < state.rows.length; i += way) {
      if (isStart(i)) return moveTo(state, i)
    }
    return state.selection
  })

/** What moves the cursor, and what is chosen. */
export const motions: readonly Command[] = [
  { id: 'down', group: 'move', keys: ['ArrowDown'], run: step(1) },
  { id: 'up', group: 'move', keys: ['ArrowUp'], run: step(-1) },
  { id: 'extendDown', group: 'move', keys: ['Shift+ArrowDown'], run: step(1, true) },
  { id: 'extendUp', group: 'move', keys: ['Shift+ArrowUp'], run: step(-1, true) },
  { id: 'pageDown', group: 'move', keys: ['PageDown'], run: step(screenful) },
  { id: 'pageUp', group: 'move', keys: ['PageUp'], run: step(-screenful) },
  { id: 'extendPageDown', group: 'move', keys: ['Shift+PageDown'], run: step(screenful, true) },
  { id: 'extendPageUp', group: 'move', keys: ['Shift+PageUp'], run: step(-screenful, true) },
  { id: 'keepDown', group: 'move', keys: ['Mod+ArrowDown'], run: move((s) => moveKeeping(s, cursorAt(s) + 1)) }, // prettier-ignore
  { id: 'keepUp', group: 'move', keys: ['Mod+ArrowUp'], run: move((s) => moveKeeping(s, cursorAt(s) - 1)) }, // prettier-ignore
  { id: 'first', group: 'move', keys: ['Home'], run: step(-Infinity) },
  { id: 'last', group: 'move', keys: ['End'], run: move((s) => moveTo(s, s.rows.length - 1)) },
  { id: 'extendFirst', group: 'move', keys: ['Shift+Home'], run: move((s) => moveTo(s, 0, true)) },
  { id: 'extendLast', group: 'move', keys: ['Shift+End'], run: move((s) => moveTo(s, s.rows.length - 1, true)) }, // prettier-ignore
  { id: 'nextItem', group: 'move', keys: [']'], run: toItem(1) },
  { id: 'previousItem', group: 'move', keys: ['['], run: toItem(-1) },
  { id: 'nextDoubtful', group: 'move', keys: ['d'], run: move((s) => atItem(nextDoubtful(s))(s)) }, // prettier-ignore
  { id: 'goto', group: 'move', keys: [':'], run: ({ store }) => store.open({ is: 'goto' }) },
  { id: 'toggle', group: 'move', keys: ['Space'], run: move((s) => toggle(s, currentRow(s)?.key ?? '')) }, // prettier-ignore
  { id: 'chooseBlock', group: 'move', keys: ['v'], run: move(wholeBlock) },
  { id: 'chooseItem', group: 'move', keys: ['Shift+V'], run: move(wholeItem) },
  { id: 'caretRight', group: 'move', keys: ['ArrowRight'], run: move((s) => moveCaret(s, 1)) },
  { id: 'caretLeft', group: 'move', keys: ['ArrowLeft'], run: move((s) => moveCaret(s, -1)) },
  { id: 'caretFarRight', group: 'move', keys: ['Mod+ArrowRight'], run: move((s) => moveCaretFar(s, 1)) }, // prettier-ignore
  { id: 'caretFarLeft', group: 'move', keys: ['Mod+ArrowLeft'], run: move((s) => moveCaretFar(s, -1)) }, // prettier-ignore
  { id: 'clear', group: 'move', keys: ['Escape'], run: (bench) => (bench.store.dismiss(), step(0)(bench)) }, // prettier-ignore
]
