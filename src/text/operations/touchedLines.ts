import type { Layout, LayoutItem } from '../types'
import { diffLayouts } from './diffLayouts'
import { keepInOrder } from './keepInOrder'

/**
 * The lines that a change of a layout touches, ascending: those of each block that is another one
 * afterwards, those that were or are unplaced, and all lines of an item that came, went, moved, or is
 * otherwise marked.
 */
export function touchedLines(was: Layout, now: Layout): number[] {
  const { items, order, unplaced } = diffLayouts(was, now)
  const byId = new Map(now.items.map((item) => [item.id, item]))
  const touched = [
    ...unplaced.was,
    ...unplaced.now,
    ...items.flatMap((change) => {
      if (change.is !== 'changed') return linesOf(change.item)
      if (change.marks) return linesOf(byId.get(change.id))
      return change.blocks.flatMap((one) => [...one.was, ...one.now].flatMap(({ lines }) => lines))
    }),
    ...(order ? moved(order).flatMap((id) => linesOf(byId.get(id))) : []),
  ]
  return [...new Set(touched)].sort((a, b) => a - b)
}

const linesOf = (item: LayoutItem | undefined): number[] =>
  item?.blocks.flatMap(({ lines }) => lines) ?? []

function moved({ was, now }: { was: readonly string[]; now: readonly string[] }): string[] {
  const places = new Map(was.map((id, i) => [id, i]))
  const kept = new Set(keepInOrder(now.map((id) => places.get(id) ?? 0)))
  return now.filter((_, i) => !kept.has(i))
}
