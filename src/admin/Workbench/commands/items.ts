import type { ItemKind } from '@/text/types'
import { currentRow, cursorAt, only } from '../store/select'
import type { Selection, State } from '../store/types'
import { atItem } from './atItem'
import * as edits from './edits'
import { jumpEnd } from './jumpEnd'
import type { Bench } from './types'
import { editing, writing } from './writing'

/** After the chosen rows went elsewhere: the row behind them. */
const behind = (before: State) => {
  const at = cursorAt(before) + 1
  const key = before.rows[Math.min(at, before.rows.length - 1)]?.key
  return (state: State): Selection => {
    const row = state.rows.find((one) => one.key === key)
    return row ? only(row.key) : state.selection
  }
}

const make = (kind: ItemKind) => editing((state) => edits.makeEdits(state, kind))

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

/** What makes items, and says what they are. */
export const items = writing([
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
