import type { Block, Layout, Role } from '../types'

/** A line, or one part of a cut line; `end` null is the line's end. */
export type Piece = { readonly line: number; readonly start: number; readonly end: number | null }

/** The lines of a block with its cuts. */
export const piecesOf = ({ lines, start = 0, end }: Block): Piece[] =>
  lines.map((line, i) => ({
    line,
    start: i === 0 ? start : 0,
    end: i === lines.length - 1 ? (end ?? null) : null,
  }))

/**
 * Blocks of these pieces, in their order: one, or several where a cut stands between. Parts of a line
 * that meet become whole again.
 */
export function blocksOf(role: Role, pieces: readonly Piece[]): Block[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    if (open && last?.line === piece.line && last.end === piece.start) {
      open[open.length - 1] = { ...last, end: piece.end }
    } else if (open && last && canFollow(last, piece)) open.push(piece)
    else groups.push([piece])
  }
  return groups.map((group) => toBlock(role, group))
}

const canFollow = (last: Piece, next: Piece): boolean =>
  last.end === null && next.start === 0 && last.line !== next.line

function toBlock(role: Role, pieces: readonly Piece[]): Block {
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? null
  return {
    role,
    lines: pieces.map(({ line }) => line),
    ...(start > 0 ? { start } : {}),
    ...(end === null ? {} : { end }),
  }
}

/** In the order in which the page was read. */
export const byPlace = (a: Piece, b: Piece): number => a.line - b.line || a.start - b.start

/** The first of some pieces as the page was read. */
export const firstOf = (pieces: readonly Piece[]): Piece | undefined =>
  pieces.reduce<Piece | undefined>(
    (a, b) => (a === undefined || byPlace(b, a) < 0 ? b : a),
    undefined,
  )

/** A piece with who owns it: places in `items` and in their `blocks`; -1 for one that is unplaced. */
export type Owned = {
  readonly piece: Piece
  readonly item: number
  readonly block: number
}

/** Pieces by their line. */
export type Index = ReadonlyMap<number, readonly Owned[]>

/** Layouts are never changed, and one is asked for its pieces several times for each operation. */
const known = new WeakMap<Layout, Index>()

/** Every piece of a layout by its line, those of a cut line in order. */
export function indexOf(layout: Layout): Index {
  const index = known.get(layout) ?? makeIndex(layout)
  known.set(layout, index)
  return index
}

function makeIndex(layout: Layout): Index {
  const index = new Map<number, Owned[]>()
  const add = (owned: Owned) => {
    const parts = index.get(owned.piece.line)
    if (parts) parts.push(owned)
    else index.set(owned.piece.line, [owned])
  }
  layout.items.forEach(({ blocks }, item) =>
    blocks.forEach((one, block) => {
      for (const piece of piecesOf(one)) add({ piece, item, block })
    }),
  )
  for (const line of layout.unplaced) add({ piece: wholeLine(line), item: -1, block: -1 })
  for (const parts of index.values()) {
    if (parts.length > 1) parts.sort((a, b) => byPlace(a.piece, b.piece))
  }
  return index
}

/** A line that is not cut. */
export const wholeLine = (line: number): Piece => ({ line, start: 0, end: null })
