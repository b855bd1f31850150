import type { Block, Role } from '../types'
import { byPlace, firstOf, piecesOf, type Piece } from './pieces'

const ORDER: readonly Role[] = [
  ...(['kicker', 'headline', 'deck', 'byline', 'credit'] as const),
  ...(['body', 'jump', 'caption'] as const),
]

const rankOf = (role: Role): number => ORDER.indexOf(role === 'subhead' ? 'body' : role)

const isHead = (role: Role): boolean => role === 'kicker' || role === 'headline' || role === 'deck'

/**
 * Gives an item's blocks with one more, where it is read: among those of its kind behind the nearest
 * line before it, else behind heads and marks that come first. Lines of a headline that follow each
 * other are one; `between` tells whether something else stands between two pieces.
 */
export function placeIn(args: {
  readonly blocks: readonly Block[]
  readonly block: Block
  readonly between: (a: Piece, b: Piece) => boolean
}): Block[] {
  const { blocks, block, between } = args
  const at = isHead(block.role) ? blocks.findIndex((one) => one.role === block.role && isNext(one, block, between)) : -1 // prettier-ignore
  const neighbour = blocks[at]
  if (neighbour) {
    const whole = wholeOf(neighbour, block)
    return whole ? blocks.with(at, whole) : insertAt(blocks, at + 1, block)
  }
  return insertAt(blocks, indexFor(blocks, block), block)
}

const insertAt = (blocks: readonly Block[], at: number, block: Block): Block[] =>
  blocks.toSpliced(at, 0, block)

function isNext(a: Block, b: Block, between: (a: Piece, b: Piece) => boolean): boolean {
  const [one, other] = [a, b].map((block) => piecesOf(block).sort(byPlace))
  const [first, last] = [one?.[0], one?.at(-1)]
  const [start, end] = [other?.[0], other?.at(-1)]
  if (!first || !last || !start || !end) return false
  return byPlace(last, start) < 0 ? !between(last, start) : !between(end, first)
}

/** Two blocks of whole lines as one; undefined where one of them is cut. */
function wholeOf(a: Block, b: Block): Block | undefined {
  const isCut = [a, b].some(({ start, end }) => start !== undefined || end !== undefined)
  if (isCut) return undefined
  const behind = (a.lines.at(-1) ?? 0) < (b.lines[0] ?? 0)
  return { role: a.role, lines: behind ? [...a.lines, ...b.lines] : [...b.lines, ...a.lines] }
}

function indexFor(blocks: readonly Block[], block: Block): number {
  const rank = rankOf(block.role)
  const first = firstOf(piecesOf(block))
  const alike = blocks.flatMap((one, at) => (rankOf(one.role) === rank ? [at] : []))
  if (alike.length === 0) return blocks.findLastIndex(({ role }) => rankOf(role) < rank) + 1
  let nearest: { readonly at: number; readonly piece: Piece } | undefined
  for (const at of alike) {
    for (const piece of piecesOf(blocks[at] as Block)) {
      const isBefore = first !== undefined && byPlace(piece, first) < 0
      if (isBefore && (!nearest || byPlace(nearest.piece, piece) < 0)) nearest = { at, piece }
    }
  }
  return nearest ? nearest.at + 1 : (alike[0] ?? 0)
}
