import type { Block, Layout } from '../types'
import { newId } from './newId'
import { blocksOf, byPlace, piecesOf, type Owned, type Piece } from './pieces'
import { cutAt } from './paragraphs'
import { pieceAt } from './select'
import type { Edit, Made } from './types'

const isText = ({ role }: Block): boolean => role === 'body' || role === 'subhead'

/**
 * Parts an item in two at a place: the paragraphs from there on, as they are read, and the heads and
 * marks from that line on, become an item behind it.
 */
export function splitItem(
  layout: Layout,
  { item: id, at }: Extract<Edit, { type: 'split' }>,
): Made {
  const which = layout.items.findIndex((item) => item.id === id)
  if (which < 0) return { ok: false, reason: { code: 'noItem', item: id } }
  const cut = cutAt(layout, at)
  const place = pieceAt(cut, at)
  const item = cut.items[which]
  if (!place || place.item !== which || !item) {
    return { ok: false, reason: { code: 'noLine', line: at.line } }
  }
  const [stays, goes] = partBlocks(item.blocks, place)
  if (stays.length === 0) return { ok: false, reason: { code: 'beginsThere', line: at.line } }
  const halves = [
    { ...item, blocks: stays },
    { ...item, id: newId(cut.items, goes), blocks: goes },
  ]
  return { ok: true, layout: { ...cut, items: cut.items.toSpliced(which, 1, ...halves) } }
}

function partBlocks(blocks: readonly Block[], { piece, block: at }: Owned): [Block[], Block[]] {
  const opener = blocks[at]
  const isLater = (one: Piece, other: Block, i: number): boolean => {
    if (i === at) return isBehind(opener, one, piece)
    const inText = opener !== undefined && isText(opener) && isText(other)
    return inText ? i > at : byPlace(one, piece) >= 0
  }
  const halves: [Block[], Block[]] = [[], []]
  blocks.forEach((block, i) => {
    const pieces = piecesOf(block)
    const later = pieces.filter((one) => isLater(one, block, i))
    if (later.length === 0) halves[0].push(block)
    else if (later.length === pieces.length) halves[1].push(block)
    else {
      const earlier = pieces.filter((one) => !later.includes(one))
      halves[0].push(...blocksOf(block.role, earlier))
      halves[1].push(...blocksOf(block.role, later))
    }
  })
  return halves
}

/** Within its own paragraph a line comes as the paragraph has it. */
function isBehind(block: Block | undefined, one: Piece, piece: Piece): boolean {
  const lines = block ? piecesOf(block) : []
  const indexOf = (wanted: Piece) => lines.findIndex((p) => byPlace(p, wanted) === 0)
  return indexOf(one) >= indexOf(piece)
}
