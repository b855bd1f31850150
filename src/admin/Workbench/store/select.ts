import type { Row } from '../rows/toRows'
import type { Selection, State } from './types'

/** Where the cursor's row is; 0 when it is gone. */
export const cursorAt = ({ rows, selection }: Pick<State, 'rows' | 'selection'>): number =>
  Math.max(indexOfRow(rows, selection.cursor), 0)

/** The place of a row, or of the part of a line that has its beginning now. */
export function indexOfRow(rows: readonly Row[], key: string): number {
  const at = rows.findIndex((row) => row.key === key)
  if (at >= 0) return at
  const line = Number.parseInt(key, 10)
  return rows.findIndex((row) => row.line >= line)
}

/** The chosen rows, in the order of the page. */
export function selectedRows(state: Pick<State, 'rows' | 'selection'>): readonly Row[] {
  const { rows, selection } = state
  const [from, to] = [indexOfRow(rows, selection.anchor), cursorAt(state)].sort((a, b) => a - b)
  return rows.filter(
    (row, i) => (i >= Math.max(from ?? 0, 0) && i <= (to ?? 0)) || selection.others.has(row.key),
  )
}

/** The row with the cursor; undefined on an empty page. */
export const currentRow = (state: Pick<State, 'rows' | 'selection'>): Row | undefined =>
  state.rows[cursorAt(state)]

const none: ReadonlySet<string> = new Set()

/** One row chosen, and nothing else. */
export const only = (key: string, caret: number | null = null): Selection => ({
  ...{ cursor: key, anchor: key, caret },
  others: none,
})

/** The cursor moved to a row; with `extend` all from the anchor to it is chosen. */
export function moveTo(state: State, at: number, extend = false): Selection {
  const row = state.rows[Math.min(Math.max(at, 0), state.rows.length - 1)]
  if (!row) return state.selection
  return extend ? { ...state.selection, cursor: row.key, caret: null } : only(row.key)
}

/** The cursor moved, and what was chosen one by one kept: for rows that do not stand together. */
export function moveKeeping(state: State, at: number): Selection {
  const { cursor } = moveTo(state, at)
  return { ...only(cursor), others: state.selection.others }
}

/** A row more among the chosen ones, or one less; the cursor goes there. */
export function toggle(state: State, key: string): Selection {
  const others = new Set(selectedRows(state).map((row) => row.key))
  if (others.has(key) && others.size > 1) others.delete(key)
  else others.add(key)
  const anchor = others.has(key) ? key : ([...others][0] ?? key)
  return { cursor: anchor, anchor, others, caret: null }
}

/** All rows from one place to another. */
export function span(state: State, from: number, to: number): Selection {
  const [first, last] = [state.rows[from], state.rows[to]]
  if (!first || !last) return state.selection
  return { cursor: last.key, anchor: first.key, others: none, caret: null }
}

/** The paragraph or other block with the cursor, as far as it stands together. */
export function wholeBlock(state: State): Selection {
  const { rows } = state
  const at = cursorAt(state)
  const row = rows[at]
  if (!row?.item) return state.selection
  let [from, to] = [at, at]
  const isSame = (one: Row | undefined) => one?.item === row.item && one.role === row.role
  while (from > 0 && !rows[from]?.opens && isSame(rows[from - 1])) from -= 1
  while (isSame(rows[to + 1]) && !rows[to + 1]?.opens) to += 1
  return span(state, from, to)
}

/** All rows of the item with the cursor, wherever they stand. */
export function wholeItem(state: State): Selection {
  const item = currentRow(state)?.item
  const own = state.rows.filter((row) => row.item === item).map(({ key }) => key)
  const [first] = own
  if (!item || first === undefined) return state.selection
  const cursor = state.selection.cursor
  return { cursor, anchor: cursor, others: new Set(own), caret: null }
}

/**
 * The caret moved inside the cursor's row, one character at a time; null is before the first, and from
 * there it goes back to the row's end.
 */
export function moveCaret(state: State, step: 1 | -1): Selection {
  const row = currentRow(state)
  if (!row) return state.selection
  const stops = [0]
  for (const character of row.text) stops.push((stops.at(-1) ?? 0) + character.length)
  const at = stops.indexOf(state.selection.caret ?? 0)
  const next = stops.at(Math.min(at + step, stops.length - 1)) ?? 0
  return only(row.key, next === 0 ? null : next)
}

/** The caret moved behind the next mark or blank, where most cuts are, or before the last one. */
export function moveCaretFar(state: State, step: 1 | -1): Selection {
  const row = currentRow(state)
  if (!row) return state.selection
  const stops = [...row.text.matchAll(/[\p{P}\p{Z}]+/gu)].map((mark) => mark.index + mark[0].length)
  const caret = state.selection.caret ?? 0
  const found = step > 0 ? stops.find((stop) => stop > caret) : stops.findLast((stop) => stop < caret) // prettier-ignore
  const next = found ?? (step > 0 ? row.text.length : 0)
  return only(row.key, next === 0 ? null : next)
}
