import type { Block, LayoutItem } from '../types'
import { firstOf, piecesOf } from './pieces'

/** A new item's id, from where it begins: `L12`, `L12.37` inside the line, `L12-2` where that is taken. */
export function newId(items: readonly LayoutItem[], blocks: readonly Block[]): string {
  const { line = 0, start = 0 } = firstOf(blocks.flatMap(piecesOf)) ?? {}
  const id = start > 0 ? `L${line}.${start}` : `L${line}`
  const taken = new Set(items.map((item) => item.id))
  if (!taken.has(id)) return id
  let n = 2
  while (taken.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}
