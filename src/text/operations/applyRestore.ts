import type { Block, Layout, LayoutItem } from '../types'
import { byPlace, firstOf, piecesOf } from './pieces'
import { keyOf, marksOf, sameItem, sameMarks } from './same'
import type { BlockChange, ItemChange, Made, Reason, Restore } from './types'

type Items =
  | { readonly ok: true; readonly items: readonly LayoutItem[] }
  | { readonly ok: false; readonly reason: Reason }

/**
 * Makes an exact change, on the layout that it was made for or on a later one in which all that it
 * changes is still as it was left; else it says what is not.
 */
export function applyRestore(layout: Layout, { items: changes, order, unplaced }: Restore): Made {
  const there = changeItems(
    layout.items,
    changes.filter(({ is }) => is !== 'new'),
  )
  const sorted = there.ok && order ? sortItems(there.items, order) : there
  const made = sorted.ok
    ? changeItems(
        sorted.items,
        changes.filter(({ is }) => is === 'new'),
      )
    : sorted
  if (!made.ok) return made
  const left = new Set(layout.unplaced)
  const lost = unplaced.was.find((line) => !left.has(line))
  if (lost !== undefined) return { ok: false, reason: { code: 'changed', line: lost } }
  const out = new Set(unplaced.was)
  const lines = [...layout.unplaced.filter((line) => !out.has(line)), ...unplaced.now]
  return { ok: true, layout: { items: made.items, unplaced: lines.sort((a, b) => a - b) } }
}

function changeItems(items: readonly LayoutItem[], changes: readonly ItemChange[]): Items {
  let made: Items = { ok: true, items }
  for (const change of changes) {
    made = changeItem(made.items, change)
    if (!made.ok) return made
  }
  return made
}

function changeItem(items: readonly LayoutItem[], change: ItemChange): Items {
  const id = change.is === 'changed' ? change.id : change.item.id
  const at = items.findIndex((item) => item.id === id)
  const item = items[at]
  const changed: Items = { ok: false, reason: { code: 'changed', item: id } }
  if (change.is === 'new') {
    return item ? changed : { ok: true, items: items.toSpliced(placeOf(items, change), 0, change.item) } // prettier-ignore
  }
  if (!item) return changed
  if (change.is === 'gone') {
    return sameItem(item, change.item) ? { ok: true, items: items.toSpliced(at, 1) } : changed
  }
  const { marks } = change
  if (marks && !sameMarks(marksOf(item), marks.was)) return changed
  const blocks = changeBlocks(item.blocks, change.blocks)
  if (!blocks || blocks.length === 0) return changed
  return { ok: true, items: items.with(at, { id, ...(marks?.now ?? marksOf(item)), blocks }) }
}

/** Behind the item that it stood behind; where that is gone, before the first that is read later. */
function placeOf(items: readonly LayoutItem[], change: ItemChange & { is: 'new' }): number {
  if (change.after === null) return 0
  const at = items.findIndex(({ id }) => id === change.after)
  if (at >= 0) return at + 1
  const begins = ({ blocks }: LayoutItem) => firstOf(blocks.flatMap(piecesOf))
  const first = begins(change.item)
  const later = items.findIndex((item) => {
    const other = begins(item)
    return first !== undefined && other !== undefined && byPlace(first, other) < 0
  })
  return later < 0 ? items.length : later
}

/** The blocks with each run replaced; undefined where one is not as it was left. */
function changeBlocks(
  blocks: readonly Block[],
  changes: readonly BlockChange[],
): Block[] | undefined {
  // prettier-ignore
  let marked: (Block | BlockChange)[] = [...blocks]
  const placeOf = (wanted: Block) =>
    marked.findIndex((one) => 'lines' in one && keyOf(one) === keyOf(wanted))
  for (const change of changes) {
    const places = change.was.map(placeOf)
    const anchor = change.was.length > 0 ? Math.min(...places) : anchorOf(change, placeOf)
    if (anchor < 0) return undefined
    const out = new Set(places)
    const rest = marked.map((one, i) => (out.has(i) ? [] : [one]))
    marked = [...rest.slice(0, anchor), [change], ...rest.slice(anchor)].flat()
  }
  return marked.flatMap((one) => ('lines' in one ? [one] : one.now))
}

/** Where what only comes in shall stand. */
function anchorOf({ after, before }: BlockChange, placeOf: (block: Block) => number): number {
  if (!after && !before) return 0
  const behind = after ? placeOf(after) : -1
  if (behind >= 0) return behind + 1
  return before ? placeOf(before) : -1
}

function sortItems(
  items: readonly LayoutItem[],
  { was, now }: NonNullable<Restore['order']>,
): Items {
  // prettier-ignore
  const meant = new Set(was)
  const there = items.filter(({ id }) => meant.has(id))
  const moved = was.findIndex((id, i) => there[i]?.id !== id)
  if (moved >= 0) return { ok: false, reason: { code: 'changed', item: was[moved] ?? '' } }
  const byId = new Map(there.map((item) => [item.id, item]))
  const next = now.values()
  const sorted = items.map((item) =>
    meant.has(item.id) ? (byId.get(next.next().value ?? '') ?? item) : item,
  )
  return { ok: true, items: sorted }
}
