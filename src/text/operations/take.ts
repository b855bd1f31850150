import type { Block, Layout, Role } from '../types'
import { blocksOf, piecesOf, type Owned, type Piece } from './pieces'
import type { Reason } from './types'

/** Pieces that were taken out of one block, or lines that stood unplaced one behind the other. */
export type Taken = {
  /** The item's place among the items; -1 for unplaced ones. */
  readonly item: number
  readonly role: Role | null
  readonly pieces: readonly Piece[]
}

/** What stays of a block out of whose middle something was taken: a paragraph that flows on, or two. */
type Rest = 'joined' | 'apart'

type Left = {
  /** Items may be without blocks: `dropEmpty` ends that. */
  readonly layout: Layout
  readonly taken: readonly Taken[]
}

/** Takes pieces out of a layout; each group of them is what one block had, in reading order. */
export function take(args: {
  readonly layout: Layout
  readonly owned: readonly Owned[]
  readonly rest: Rest
}): Left {
  const { layout, owned, rest } = args
  const meant = new Set(owned.map(({ piece }) => nameOf(piece)))
  const touched = new Set(owned.map(({ item }) => item))
  const taken: Taken[] = []
  const items = layout.items.map((item, at) => {
    if (!touched.has(at)) return item
    const blocks = item.blocks.flatMap((block) => {
      const pieces = piecesOf(block)
      const out = pieces.filter((piece) => meant.has(nameOf(piece)))
      if (out.length === 0) return [block]
      taken.push({ item: at, role: block.role, pieces: out })
      return stay({ block, pieces, meant, rest })
    })
    return { ...item, blocks }
  })
  const loose = owned.filter(({ item }) => item < 0).map(({ piece }) => piece)
  const out = new Set(loose.map(({ line }) => line))
  const unplaced = layout.unplaced.filter((line) => !out.has(line))
  return {
    layout: { items, unplaced: loose.length === 0 ? layout.unplaced : unplaced },
    taken: [...taken, ...runsOf(loose).map((pieces) => ({ item: -1, role: null, pieces }))],
  }
}

/** A piece's name, good as long as nothing changes. */
const nameOf = ({ line, start }: Piece): string => `${line}.${start}`

function stay(args: { block: Block; pieces: Piece[]; meant: Set<string>; rest: Rest }): Block[] {
  const { block, pieces, meant, rest } = args
  const groups: Piece[][] = [[]]
  for (const piece of pieces) {
    if (!meant.has(nameOf(piece))) groups.at(-1)?.push(piece)
    else if (rest === 'apart') groups.push([])
  }
  return groups.filter((group) => group.length > 0).flatMap((group) => blocksOf(block.role, group))
}

/** Lines that follow each other are one paragraph until somebody says otherwise. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const open = runs.at(-1)
    if (open?.at(-1)?.line === piece.line - 1) open.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** The layout without items that own nothing any more. */
export const dropEmpty = (layout: Layout): Layout =>
  layout.items.every(({ blocks }) => blocks.length > 0)
    ? layout
    : { ...layout, items: layout.items.filter(({ blocks }) => blocks.length > 0) }

type LeftOut =
  | { readonly ok: true; readonly unplaced: readonly number[] }
  | { readonly ok: false; readonly reason: Reason }

/** The unplaced lines with these pieces: a cut line goes there with all its parts or not at all. */
export function leaveOut(
  unplaced: readonly number[],
  pieces: readonly Piece[],
  all: ReadonlyMap<number, readonly Owned[]>,
): LeftOut {
  // prettier-ignore
  const counts = new Map<number, number>()
  for (const { line } of pieces) counts.set(line, (counts.get(line) ?? 0) + 1)
  for (const [line, count] of counts) {
    if (all.get(line)?.length !== count) return { ok: false, reason: { code: 'cutLine', line } }
  }
  return { ok: true, unplaced: [...unplaced, ...counts.keys()].sort((a, b) => a - b) }
}
