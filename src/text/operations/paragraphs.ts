import type { Block, Layout } from '../types'
import { blocksOf, byPlace, piecesOf, type Owned } from './pieces'
import { pieceAt, select } from './select'
import type { Edit, Made, Place } from './types'

/** The layout with a block's run of pieces replaced. */
function replaceBlocks(layout: Layout, item: number, blocks: readonly Block[]): Layout {
  return { ...layout, items: layout.items.map((one, i) => (i === item ? { ...one, blocks } : one)) }
}

/** Begins a paragraph at a place, inside a line too. */
export function breakParagraph(layout: Layout, { at }: Extract<Edit, { type: 'break' }>): Made {
  const cut = cutAt(layout, at)
  if (cut !== layout) return { ok: true, layout: cut }
  const owned = pieceAt(layout, at)
  if (!owned) return { ok: false, reason: { code: 'noLine', line: at.line } }
  if (owned.item < 0) return { ok: false, reason: { code: 'unplaced', line: at.line } }
  const blocks = layout.items[owned.item]?.blocks ?? []
  const block = blocks[owned.block] as Block
  const pieces = piecesOf(block)
  const i = pieces.findIndex((piece) => byPlace(piece, owned.piece) === 0)
  if (i <= 0) return { ok: false, reason: { code: 'beginsThere', line: at.line } }
  const halves = [pieces.slice(0, i), pieces.slice(i)].flatMap((half) => blocksOf(block.role, half))
  return { ok: true, layout: replaceBlocks(layout, owned.item, blocks.toSpliced(owned.block, 1, ...halves)) } // prettier-ignore
}

/** The layout with a line cut where a place is inside it; the same one where it is not. */
export function cutAt(layout: Layout, at: Place): Layout {
  const owned = pieceAt(layout, at)
  const { start = 0 } = at
  if (!owned || owned.item < 0 || start <= owned.piece.start) return layout
  const blocks = layout.items[owned.item]?.blocks ?? []
  const block = blocks[owned.block] as Block
  const pieces = piecesOf(block)
  const i = pieces.findIndex((piece) => byPlace(piece, owned.piece) === 0)
  const halves = [
    [...pieces.slice(0, i), { ...owned.piece, end: start }],
    [{ ...owned.piece, start }, ...pieces.slice(i + 1)],
  ].flatMap((half) => blocksOf(block.role, half))
  return replaceBlocks(layout, owned.item, blocks.toSpliced(owned.block, 1, ...halves))
}

/** Makes one paragraph of those that own the lines, where the first of them stands. */
export function joinParagraphs(layout: Layout, { lines }: Extract<Edit, { type: 'join' }>): Made {
  const selected = select(layout, lines)
  if (!selected.ok) return selected
  const [first] = selected.owned as readonly [Owned, ...Owned[]]
  const loose = selected.owned.find(({ item }) => item < 0)
  if (loose) return { ok: false, reason: { code: 'unplaced', line: loose.piece.line } }
  const other = selected.owned.find(({ item }) => item !== first.item)
  if (other) return { ok: false, reason: { code: 'twoItems', line: other.piece.line } }
  const blocks = layout.items[first.item]?.blocks ?? []
  const places = [...new Set(selected.owned.map(({ block }) => block))].sort((a, b) => a - b)
  const [at] = places
  const opener = at === undefined ? undefined : blocks[at]
  if (at === undefined || !opener || places.length < 2) {
    return { ok: false, reason: { code: 'oneParagraph', line: first.piece.line } }
  }
  const joined = blocksOf(opener.role, places.flatMap((place) => piecesOf(blocks[place] as Block))) // prettier-ignore
  const second = joined[1]
  if (second) return { ok: false, reason: { code: 'cutLine', line: second.lines[0] ?? 0 } }
  const rest = blocks.flatMap((block, i) => (i === at ? joined : places.includes(i) ? [] : [block]))
  return { ok: true, layout: replaceBlocks(layout, first.item, rest) }
}
