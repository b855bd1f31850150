import type { Layout } from '@/text/types'
import { applyOperation, type Edit, type Reason } from '@/text/operations'
import { sameItem } from '@/text/operations/same'
import { toRows } from '../rows/toRows'
import { indexOfRow, only } from './select'
import type { Sent, State } from './types'

type Replayed = { readonly layout: Layout; readonly kept: readonly Sent[]; readonly lost: number }

/** Operations made again on another layout; those that do not apply any more are left out. */
export function replay(layout: Layout, pending: readonly Sent[]): Replayed {
  let at = layout
  let lost = 0
  const kept = pending.filter((one) => {
    if (!isEdit(one)) return true
    const applied = applyOperation(at, one)
    if (applied.ok) at = applied.layout
    else if (applied.reason.code !== 'nothingChanges') lost += 1
    return applied.ok
  })
  return { layout: at, kept, lost }
}

/** Whether an operation can be done here and now; the others are the server's. */
export const isEdit = (sent: Sent): sent is Edit =>
  sent.type !== 'undo' && sent.type !== 'link' && sent.type !== 'unlink'

/** Edits on the layout as it is shown: all of them or none. */
export function applyAll(
  layout: Layout,
  edits: readonly Edit[],
):
  { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly reason: Reason } {
  let at = layout
  for (const edit of edits) {
    const applied = applyOperation(at, edit)
    if (!applied.ok) return applied
    at = applied.layout
  }
  return { ok: true, layout: at }
}

/**
 * A layout with all that it shares with the one that is shown as the same objects: the server's answer
 * mostly says what is shown already, and nothing need be drawn anew.
 */
export function shared(shown: Layout, next: Layout): Layout {
  if (next === shown) return shown
  const known = new Map(shown.items.map((item) => [item.id, item]))
  const items = next.items.map((item) => {
    const old = known.get(item.id)
    return old && sameItem(old, item) ? old : item
  })
  const isSame =
    items.length === shown.items.length &&
    items.every((item, i) => item === shown.items[i]) &&
    `${next.unplaced}` === `${shown.unplaced}`
  return isSame ? shown : { ...next, items }
}

/** What follows from another layout: its rows, and a selection that is still there. */
export function withLayout(state: State, next: Layout): State {
  const layout = shared(state.layout, next)
  if (layout === state.layout) return state
  const known = new Map(state.rows.map((row) => [row.key, row]))
  const rows = toRows({ lines: state.lines, layout, known })
  const { cursor, anchor, others } = state.selection
  const isThere = (key: string) => rows.some((row) => row.key === key)
  if (isThere(cursor) && isThere(anchor)) {
    const kept = new Set([...others].filter(isThere))
    return { ...state, layout, rows, selection: { ...state.selection, others: kept } }
  }
  const near = rows[indexOfRow(rows, cursor)] ?? rows.at(-1)
  return { ...state, layout, rows, selection: near ? only(near.key) : state.selection }
}
