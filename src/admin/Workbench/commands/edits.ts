import type { Edit, Place } from '@/text/operations'
import { pieceAt } from '@/text/operations/select'
import type { ItemKind, Role } from '@/text/types'
import { refOf, type Row } from '../rows/toRows'
import { currentRow, selectedRows } from '../store/select'
import type { State } from '../store/types'

/** The chosen rows made an item of their own. */
export const makeEdits = (state: State, kind: ItemKind): Edit[] => [
  { type: 'make', kind, lines: selectedRows(state).map(refOf) },
]

/**
 * The chosen rows given to an item, each in the role that it has; what was left out comes as text, or
 * as a caption's words.
 */
export function giveEdits(state: State, item: string): Edit[] {
  const kind = state.layout.items.find(({ id }) => id === item)?.kind
  const usual: Role = kind === 'caption' ? 'caption' : 'body'
  const byRole = new Map<Role, Row[]>()
  for (const row of selectedRows(state)) {
    const role = row.role ?? usual
    byRole.set(role, [...(byRole.get(role) ?? []), row])
  }
  return [...byRole].map(([role, rows]) => ({
    type: 'move',
    lines: rows.map(refOf),
    to: { item, role },
  }))
}

/** The chosen rows in another role; what was left out comes to the item that stands before it. */
export function roleEdits(state: State, role: Role): Edit[] {
  const rows = selectedRows(state)
  const owned = rows.filter(({ item }) => item !== null)
  const loose = rows.filter(({ item }) => item === null)
  const item = loose.length > 0 ? (owned[0]?.item ?? itemBefore(state, loose)) : null
  return [
    ...(owned.length > 0 ? [{ type: 'role', lines: owned.map(refOf), role } as const] : []),
    ...(item ? [{ type: 'move', lines: loose.map(refOf), to: { item, role } } as const] : []),
  ]
}

/** The chosen rows left out of every item. */
export const leaveOutEdits = (state: State): Edit[] => [
  { type: 'move', lines: selectedRows(state).map(refOf), to: 'unplaced' },
]

/** The item of the nearest row before the chosen ones, or behind them, that is another's. */
export function neighbour(state: State, way: -1 | 1): string | undefined {
  const rows = selectedRows(state)
  const own = new Set(rows.map(({ item }) => item))
  const edge = way < 0 ? rows[0] : rows.at(-1)
  for (let at = state.rows.indexOf(edge as Row) + way; ; at += way) {
    const row = state.rows[at]
    if (!row) return undefined
    if (row.item !== null && !own.has(row.item)) return row.item
  }
}

const itemBefore = (state: State, [first]: readonly Row[]): string | undefined =>
  state.rows.slice(0, state.rows.indexOf(first as Row)).findLast(({ item }) => item !== null)
    ?.item ?? undefined

/** Where the cursor would cut: inside its row, or before it. */
export function placeAt(state: State): Place | undefined {
  const row = currentRow(state)
  if (!row) return undefined
  const caret = state.selection.caret ?? 0
  const start = row.start + caret
  return start === 0 ? { line: row.line } : { line: row.line, start }
}

export function breakEdits(state: State): Edit[] {
  const at = placeAt(state)
  return at ? [{ type: 'break', at }] : []
}

/** The paragraphs of the chosen rows made one; with a single row, its paragraph and the one before. */
export function joinEdits(state: State): Edit[] {
  const rows = selectedRows(state)
  const [first] = rows
  if (!first) return []
  const before = state.rows
    .slice(0, state.rows.indexOf(first))
    .findLast(({ item, role }) => item === first.item && role === first.role)
  const isOne = rows.filter(({ opens }) => opens).length <= 1
  const all = isOne && before ? [before, ...rows] : rows
  return [{ type: 'join', lines: all.map(refOf) }]
}

export function splitEdits(state: State): Edit[] {
  const item = currentRow(state)?.item
  const at = placeAt(state)
  return item && at ? [{ type: 'split', item, at }] : []
}

/** The item with the cursor, one place up or down among the page's items. */
export function moveItemEdits(state: State, way: -1 | 1): Edit[] {
  const item = currentRow(state)?.item
  const ids = state.layout.items.map(({ id }) => id)
  const at = ids.indexOf(item ?? '')
  if (!item || at < 0 || !ids[at + way]) return []
  return [{ type: 'moveItem', item, before: ids[way < 0 ? at - 1 : at + 2] ?? null }]
}

/** The block with the cursor, one place up or down in its item. */
export function moveBlockEdits(state: State, way: -1 | 1): Edit[] {
  const row = currentRow(state)
  const item = state.layout.items.find(({ id }) => id === row?.item)
  if (!row || !item) return []
  const at = pieceAt(state.layout, row)?.block ?? -1
  const next = item.blocks[way < 0 ? at - 1 : at + 2]
  if (at < 0 || !item.blocks[at + way]) return []
  const before = next ? { line: next.lines[0] as number, start: next.start ?? 0 } : null
  return [{ type: 'moveBlock', block: { line: row.line, start: row.start }, before }]
}

/** The next item that nobody has said is right, behind the one with the cursor, else from the top. */
export function nextDoubtful(state: State): string | undefined {
  const { items } = state.layout
  const at = items.findIndex(({ id }) => id === currentRow(state)?.item)
  const rest = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))]
  return rest.find(({ confidence }) => confidence < 1)?.id
}
