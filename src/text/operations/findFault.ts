import type { Layout } from '../types'
import { indexOf, type Owned } from './pieces'
import type { Reason } from './types'

/**
 * Where a layout breaks the law that each line has one owner, a cut one by its parts; or has a name
 * twice, an item or a block without a line, unplaced lines out of order. Undefined for a sound one.
 */
export function findFault(layout: Layout): Reason | undefined {
  if (sound.has(layout)) return undefined
  const fault = lookFor(layout)
  if (!fault) sound.add(layout)
  return fault
}

/** Layouts are never changed: what was sound once is. */
const sound = new WeakSet<Layout>()

function lookFor(layout: Layout): Reason | undefined {
  const ids = new Set<string>()
  for (const { id, blocks } of layout.items) {
    const isSound = !ids.has(id) && blocks.length > 0 && blocks.every(isBlock)
    if (!isSound) return { code: 'badLayout', item: id }
    ids.add(id)
  }
  const late = layout.unplaced.find((line, i) => !isLine(line) || line <= (layout.unplaced[i - 1] ?? 0)) // prettier-ignore
  if (late !== undefined) return { code: 'badLayout', line: late }
  for (const [line, parts] of indexOf(layout)) {
    if (parts.some(overlaps)) return { code: 'badLayout', line }
  }
  return undefined
}

const isLine = (line: number): boolean => Number.isSafeInteger(line) && line > 0

const isOffset = (offset: number | undefined): boolean =>
  offset === undefined || (Number.isSafeInteger(offset) && offset >= 0)

const isBlock = ({ lines, start, end }: Layout['items'][number]['blocks'][number]): boolean =>
  lines.length > 0 && lines.every(isLine) && isOffset(start) && isOffset(end)

/** Whether a part is empty, or begins before the one before it ends. */
function overlaps({ piece }: Owned, i: number, parts: readonly Owned[]): boolean {
  if (piece.end !== null && piece.end <= piece.start) return true
  const before = parts[i - 1]?.piece
  return before !== undefined && (before.end === null || before.end > piece.start)
}
