import type { Block, LayoutItem } from '../types'
import type { Marks } from './types'

/** A block's name within a layout, where no two blocks own the same. */
export const keyOf = ({ role, lines, start = 0, end }: Block): string =>
  `${role} ${lines.join()} ${start} ${end ?? ''}`

/** What an item is beside its blocks. */
export function marksOf({ id: _id, blocks: _blocks, ...marks }: LayoutItem): Marks {
  return marks
}

export const sameMarks = (a: Marks, b: Marks): boolean =>
  a.kind === b.kind &&
  a.confidence === b.confidence &&
  `${a.missing ?? ''}` === `${b.missing ?? ''}`

export const sameItem = (a: LayoutItem, b: LayoutItem): boolean =>
  a === b || (a.id === b.id && sameMarks(a, b) && sameBlocks(a.blocks, b.blocks))

export const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  a === b || (a.length === b.length && a.every((block, i) => keyOf(block) === keyOf(b[i] as Block)))
