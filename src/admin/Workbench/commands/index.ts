import type { ItemKind, Role } from '@/text/types'
import {
  cursorAt,
  moveCaret,
  moveCaretFar,
  moveKeeping,
  moveTo,
  only,
  currentRow,
  toggle,
  wholeBlock,
  wholeItem,
} from '../store/select'
import type { Selection, State } from '../store/types'
import { atItem } from './atItem'
import * as edits from './edits'
import { jumpEnd } from './jumpEnd'
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

/** After the chosen rows went elsewhere: the row behind them. */
const behind = (before: State) => {
  const at = cursorAt(before) + 1
  const key = before.rows[Math.min(at, before.rows.length - 1)]?.key
  return (state: State): Selection => {
    const row = state.rows.find((one) => one.key === key)
    return row ? only(row.key) : state.selection
  }
}

const make =
  (kind: ItemKind) =>
  ({ store }: Bench) => {
    store.edit(edits.makeEdits(store.getState(), kind))
  }

const role =
  (name: Role) =>
  ({ store }: Bench) => {
    store.edit(edits.roleEdits(store.getState(), name))
  }

const kind =
  (to: ItemKind) =>
  ({ store }: Bench) => {
    const item = currentRow(store.getState())?.item
    if (item) store.edit([{ type: 'kind', item, kind: to }])
  }

const give =
  (way: -1 | 1) =>
  ({ store }: Bench) => {
    const state = store.getState()
    const item = edits.neighbour(state, way)
    if (item) store.edit(edits.giveEdits(state, item), behind(state))
  }

/** Says that the item is right, and goes on to the next that nobody has looked at. */
const accept = ({ store }: Bench) => {
  const state = store.getState()
  const item = currentRow(state)?.item
  const next = edits.nextDoubtful(state)
  const found = state.layout.items.find(({ id }) => id === item)
  if (found && found.confidence < 1) {
    store.edit([{ type: 'accept', items: [found.id] }], atItem(next))
  } else store.select(atItem(next)(state))
}

const missing = ({ store }: Bench) => {
  const state = store.getState()
  const item = currentRow(state)?.item
  const end = jumpEnd(state)
  const found = state.layout.items.find(({ id }) => id === item)
  if (!item || !end) return
  store.edit([{ type: 'missing', item, end, missing: !found?.missing?.includes(end) }])
}

const editing =
  (make: (state: State) => ReturnType<typeof edits.makeEdits>) =>
  ({ store }: Bench) => {
    store.edit(make(store.getState()))
  }

const motions: readonly Command[] = [
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
  { id: 'nextDoubtful', group: 'move', keys: ['d'], run: move((s) => atItem(edits.nextDoubtful(s))(s)) }, // prettier-ignore
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

const writing = (commands: readonly Omit<Command, 'isWriting'>[]): Command[] =>
  commands.map((command) => ({ ...command, isWriting: true }))

const items = writing([
  { id: 'newArticle', group: 'items', keys: ['a'], run: make('article') },
  { id: 'newCaption', group: 'items', keys: ['c'], run: make('caption') },
  { id: 'newNotice', group: 'items', keys: ['n'], run: make('notice') },
  { id: 'newPointer', group: 'items', keys: ['p'], run: make('pointer') },
  { id: 'give', group: 'items', keys: ['g'], run: ({ store }) => store.open({ is: 'items', to: 'give' }) }, // prettier-ignore
  { id: 'giveAbove', group: 'items', keys: [','], run: give(-1) },
  { id: 'giveBelow', group: 'items', keys: ['.'], run: give(1) },
  { id: 'leaveOut', group: 'items', keys: ['x', 'Delete'], run: editing(edits.leaveOutEdits) },
  { id: 'split', group: 'items', keys: ['s'], run: editing(edits.splitEdits) },
  { id: 'merge', group: 'items', keys: ['m'], run: ({ store }) => store.open({ is: 'items', to: 'merge' }) }, // prettier-ignore
  { id: 'toArticle', group: 'items', keys: ['Shift+A'], run: kind('article') },
  { id: 'toCaption', group: 'items', keys: ['Shift+C'], run: kind('caption') },
  { id: 'toNotice', group: 'items', keys: ['Shift+N'], run: kind('notice') },
  { id: 'toPointer', group: 'items', keys: ['Shift+P'], run: kind('pointer') },
  { id: 'link', group: 'items', keys: ['l'], run: ({ store }) => store.open({ is: 'jump' }) },
  { id: 'missing', group: 'items', keys: ['Shift+L'], run: missing },
  { id: 'accept', group: 'items', keys: ['Enter'], run: accept },
  { id: 'acceptPage', group: 'items', keys: ['Shift+Enter'], run: ({ store }) => void store.edit([{ type: 'accept', items: 'page' }]) }, // prettier-ignore
])

/** The roles in the order of their keys, 1 to 9. */
export const roleOrder = [
  ...(['kicker', 'headline', 'deck', 'byline', 'credit'] as const),
  ...(['body', 'subhead', 'jump', 'caption'] as const),
] satisfies readonly Role[]

const roles = writing(
  roleOrder.map((name, i) => ({
    id: `role.${name}` as const,
    group: 'roles' as const,
    keys: [String(i + 1)],
    run: role(name),
  })),
)

const texts = writing([
  { id: 'break', group: 'paragraphs', keys: ['b'], run: editing(edits.breakEdits) },
  { id: 'join', group: 'paragraphs', keys: ['j'], run: editing(edits.joinEdits) },
  { id: 'itemUp', group: 'order', keys: ['Alt+ArrowUp'], run: editing((s) => edits.moveItemEdits(s, -1)) }, // prettier-ignore
  { id: 'itemDown', group: 'order', keys: ['Alt+ArrowDown'], run: editing((s) => edits.moveItemEdits(s, 1)) }, // prettier-ignore
  { id: 'blockUp', group: 'order', keys: ['Alt+Shift+ArrowUp'], run: editing((s) => edits.moveBlockEdits(s, -1)) }, // prettier-ignore
  { id: 'blockDown', group: 'order', keys: ['Alt+Shift+ArrowDown'], run: editing((s) => edits.moveBlockEdits(s, 1)) }, // prettier-ignore
  { id: 'editWords', group: 'words', keys: ['e', 'F2'], run: ({ focusWords }) => focusWords() },
  { id: 'saveWords', group: 'words', keys: ['Mod+s'], isEverywhere: true, run: ({ store }) => void store.saveAll() }, // prettier-ignore
  { id: 'undo', group: 'page', keys: ['Mod+z', 'u'], run: ({ store }) => void store.undo() },
  { id: 'redo', group: 'page', keys: ['Mod+Shift+z', 'Mod+y', 'Shift+U'], run: ({ store }) => void store.redo() }, // prettier-ignore
])

const goTo =
  (which: 'before' | 'after') =>
  ({ store, goTo: go }: Bench) => {
    const page = store.getState().data.page[which]
    if (page) go(page)
  }

const page: readonly Command[] = [
  { id: 'openForm', group: 'words', keys: ['f'], run: ({ openForm }) => openForm() },
  { id: 'log', group: 'page', keys: ['h'], run: ({ store }) => store.open({ is: 'log' }) },
  { id: 'nextPage', group: 'page', keys: ['Alt+PageDown'], isEverywhere: true, run: goTo('after') },
  { id: 'previousPage', group: 'page', keys: ['Alt+PageUp'], isEverywhere: true, run: goTo('before') }, // prettier-ignore
  { id: 'commands', group: 'page', keys: ['Mod+k'], isEverywhere: true, run: ({ store }) => store.open({ is: 'commands' }) }, // prettier-ignore
  { id: 'keys', group: 'page', keys: ['?'], run: ({ store }) => store.open({ is: 'keys' }) },
]

/** Everything that can be done here, in the order in which it is listed. */
export const commands: readonly Command[] = [...motions, ...items, ...roles, ...texts, ...page]

const byKey = new Map(commands.flatMap((command) => command.keys.map((key) => [key, command])))

/** The command of a key as `keyOf` names it. */
export const commandOf = (key: string): Command | undefined => byKey.get(key)
