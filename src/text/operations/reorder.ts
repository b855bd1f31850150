import type { Layout } from '../types'
import { pieceAt } from './select'
import type { Edit, Made } from './types'

/** Moves an item before another, or behind all. */
export function moveItem(layout: Layout, edit: Extract<Edit, { type: 'moveItem' }>): Made {
  const item = layout.items.find(({ id }) => id === edit.item)
  if (!item) return { ok: false, reason: { code: 'noItem', item: edit.item } }
  const others = layout.items.filter((one) => one !== item)
  const at = edit.before === null ? others.length : others.findIndex(({ id }) => id === edit.before)
  if (edit.before === edit.item) return { ok: false, reason: { code: 'nothingChanges' } }
  if (at < 0) return { ok: false, reason: { code: 'noItem', item: edit.before ?? '' } }
  return { ok: true, layout: { ...layout, items: others.toSpliced(at, 0, item) } }
}

/** Moves a block of an item before another of its blocks, or behind all. */
export function moveBlock(layout: Layout, edit: Extract<Edit, { type: 'moveBlock' }>): Made {
  const owned = pieceAt(layout, edit.block)
  const before = edit.before && pieceAt(layout, edit.before)
  if (!owned) return { ok: false, reason: { code: 'noLine', line: edit.block.line } }
  if (owned.item < 0) return { ok: false, reason: { code: 'unplaced', line: edit.block.line } }
  if (edit.before && !before) return { ok: false, reason: { code: 'noLine', line: edit.before.line } } // prettier-ignore
  if (before && before.item !== owned.item) {
    return { ok: false, reason: { code: 'twoItems', line: before.piece.line } }
  }
  const item = layout.items[owned.item]
  const block = item?.blocks[owned.block]
  const next = before ? item?.blocks[before.block] : undefined
  if (!item || !block || block === next) return { ok: false, reason: { code: 'nothingChanges' } }
  const others = item.blocks.filter((one) => one !== block)
  const blocks = others.toSpliced(next ? others.indexOf(next) : others.length, 0, block)
  return { ok: true, layout: { ...layout, items: layout.items.with(owned.item, { ...item, blocks }) } } // prettier-ignore
}
