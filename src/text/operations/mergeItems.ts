import type { Block, Layout, Role } from '../types'
import { byPlace, firstOf, piecesOf } from './pieces'
import { placeIn } from './placeIn'
import type { Edit, Made } from './types'

const heads: readonly Role[] = ['kicker', 'headline', 'deck']
const isText = ({ role }: Block): boolean => role === 'body' || role === 'subhead'

/**
 * Gives all of an item to another: its paragraphs before or behind the other's, as the page was read.
 * A head that the other has already becomes a subhead before them.
 */
export function mergeItems(
  layout: Layout,
  { item: id, into }: Extract<Edit, { type: 'merge' }>,
): Made {
  // prettier-ignore
  const item = layout.items.find((one) => one.id === id)
  const other = layout.items.find((one) => one.id === into)
  if (!item) return { ok: false, reason: { code: 'noItem', item: id } }
  if (!other) return { ok: false, reason: { code: 'noItem', item: into } }
  if (item === other) return { ok: false, reason: { code: 'nothingChanges' } }
  const isTaken = ({ role }: Block) =>
    heads.includes(role) && other.blocks.some((block) => block.role === role)
  const text = [
    ...item.blocks.filter(isTaken).map((block): Block => ({ ...block, role: 'subhead' })),
    ...item.blocks.filter(isText),
  ]
  const marks = item.blocks.filter((block) => !isTaken(block) && !isText(block))
  const blocks = marks.reduce<readonly Block[]>(
    (all, block) => placeIn({ blocks: all, block, between: () => true }),
    withText(other.blocks, text),
  )
  const confidence = Math.min(item.confidence, other.confidence)
  const merged = { ...other, blocks, confidence }
  const items = layout.items.flatMap((one) => (one === item ? [] : [one === other ? merged : one]))
  return { ok: true, layout: { ...layout, items } }
}

function withText(blocks: readonly Block[], text: readonly Block[]): readonly Block[] {
  const [first, ...others] = text
  if (!first) return blocks
  const own = blocks.flatMap((block, at) => (isText(block) ? [at] : []))
  const [from, to] = [own[0], own.at(-1)]
  if (from === undefined || to === undefined) {
    const placed = placeIn({ blocks, block: first, between: () => true })
    return placed.toSpliced(placed.indexOf(first) + 1, 0, ...others)
  }
  return blocks.toSpliced(isBefore(text, blocks.filter(isText)) ? from : to + 1, 0, ...text)
}

function isBefore(a: readonly Block[], b: readonly Block[]): boolean {
  const [one, other] = [a, b].map((blocks) => firstOf(blocks.flatMap(piecesOf)))
  return one !== undefined && other !== undefined && byPlace(one, other) < 0
}
