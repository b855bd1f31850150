import type { Block, Layout, LayoutItem } from '../types'
import { keepInOrder } from './keepInOrder'
import { keyOf, marksOf, sameBlocks, sameItem, sameMarks } from './same'
import type { BlockChange, ItemChange, Restore } from './types'

/** What makes one layout of another, exactly: `applyRestore(a, diffLayouts(a, b))` is `b`. */
export function diffLayouts(was: Layout, now: Layout): Restore {
  const before = new Map(was.items.map((item) => [item.id, item]))
  const after = new Map(now.items.map((item) => [item.id, item]))
  const common = (items: readonly LayoutItem[]) =>
    items.map(({ id }) => id).filter((id) => before.has(id) && after.has(id))
  const order = { was: common(was.items), now: common(now.items) }
  const isMoved = order.was.some((id, i) => id !== order.now[i])
  const unplaced = {
    was: without(was.unplaced, now.unplaced),
    now: without(now.unplaced, was.unplaced),
  }
  const gone = was.items.filter(({ id }) => !after.has(id))
  return {
    type: 'restore',
    items: [
      ...gone.map((item): ItemChange => ({ is: 'gone', item })),
      ...now.items.flatMap((item, i): ItemChange[] => {
        const old = before.get(item.id)
        if (!old) return [{ is: 'new', item, after: now.items[i - 1]?.id ?? null }]
        return sameItem(old, item) ? [] : [changeOf(old, item)]
      }),
    ],
    ...(isMoved ? { order } : {}),
    unplaced,
  }
}

/** Whether a change changes nothing. */
export const isEmpty = ({ items, order, unplaced }: Restore): boolean =>
  items.length === 0 && !order && unplaced.was.length === 0 && unplaced.now.length === 0

function without(list: readonly number[], others: readonly number[]): number[] {
  const known = new Set(others)
  return list.filter((one) => !known.has(one))
}

function changeOf(old: LayoutItem, item: LayoutItem): ItemChange {
  const [was, now] = [marksOf(old), marksOf(item)]
  return {
    is: 'changed',
    id: item.id,
    ...(sameMarks(was, now) ? {} : { marks: { was, now } }),
    blocks: sameBlocks(old.blocks, item.blocks) ? [] : diffBlocks(old.blocks, item.blocks),
  }
}

/** The runs between the blocks that stay where they are, each a change. */
function diffBlocks(was: readonly Block[], now: readonly Block[]): BlockChange[] {
  const places = new Map(was.map((block, i) => [keyOf(block), i]))
  const common = now.flatMap((block, i) => {
    const at = places.get(keyOf(block))
    return at === undefined ? [] : [{ at, i }]
  })
  const kept = keepInOrder(common.map(({ at }) => at)).flatMap((place) => common[place] ?? [])
  const ends = [...kept, { at: was.length, i: now.length }]
  return ends.flatMap(({ at, i }, n): BlockChange[] => {
    const last = kept[n - 1] ?? { at: -1, i: -1 }
    const change = {
      was: was.slice(last.at + 1, at),
      now: now.slice(last.i + 1, i),
      after: was[last.at] ?? null,
      before: was[at] ?? null,
    }
    return change.was.length + change.now.length > 0 ? [change] : []
  })
}
