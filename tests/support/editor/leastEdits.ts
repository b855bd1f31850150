import { toLines, type Role } from '@/text'
import { byPlace, type Piece } from '@/text/operations/pieces'
import type { Wanted, WantedBlock } from './types'

type Part = { readonly piece: Piece; readonly item: number; readonly block: number; readonly role: Role | null } // prettier-ignore

/**
 * The least operations from the rawest start, all lines in one paragraph of one article: one for each
 * stroke that gives lines to an item or leaves them out, but for the one that has them already; one for
 * each run of an item's lines in another role than the body, where a caption's words may stay body; one
 * for each paragraph that begins behind another of its role, or inside a line.
 */
export function leastEdits({
  text,
  wanted,
}: {
  readonly text: string
  readonly wanted: Wanted
}): number {
  // prettier-ignore
  const parts = partsOf(text, wanted)
  const own = wanted.items.map((_, item) => parts.filter((part) => part.item === item))
  const strokes = leastStrokes(parts.map(({ item }) => item)) - 1
  return strokes + own.reduce((sum, one) => sum + roleRuns(one) + openings(one), 0)
}

/** Everything written on the page, as it was read. */
function partsOf(text: string, { items }: Wanted): Part[] {
  const placed = items.flatMap(({ blocks }, item) =>
    blocks.flatMap(
      ({ role, pieces }: WantedBlock, block) =>
      pieces.map((piece): Part => ({ piece, item, block, role: role === 'caption' ? 'body' : role })), // prettier-ignore
    ),
  )
  const owned = new Set(placed.map(({ piece }) => piece.line))
  const loose = toLines(text)
    .filter((line) => line.text.trim() !== '' && !owned.has(line.number))
    .map(({ number }): Part => ({ piece: { line: number, start: 0, end: null }, item: -1, block: -1, role: null })) // prettier-ignore
  return [...placed, ...loose].sort((a, b) => byPlace(a.piece, b.piece))
}

const roleRuns = (parts: readonly Part[]): number =>
  parts.filter(({ role }, i) => role !== 'body' && role !== parts[i - 1]?.role).length

function openings(parts: readonly Part[]): number {
  return parts.filter(({ piece, block, role }, i) => {
    const before = parts[i - 1]
    const isText = role === 'body' || role === 'subhead'
    const isOpen = isText && before?.role === role && before.block !== block
    return isOpen || piece.start > 0
  }).length
}

/**
 * How many strokes paint a row of colours when a later stroke covers earlier ones; lines left out
 * cover, and are not covered.
 */
function leastStrokes(colours: readonly number[]): number {
  const runs = colours.filter((colour, i) => colour !== colours[i - 1])
  const least = runs.map(() => runs.map(() => 0))
  const at = (from: number, to: number) => (from > to ? 0 : (least[from]?.[to] ?? 0))
  for (let from = runs.length - 1; from >= 0; from--) {
    for (let to = from; to < runs.length; to++) {
      let best = 1 + at(from + 1, to)
      for (let next = from + 1; next <= to; next++) {
        const isSame = runs[next] === runs[from] && runs[from] !== -1
        if (isSame) best = Math.min(best, at(from + 1, next - 1) + at(next, to))
      }
      ;(least[from] as number[])[to] = best
    }
  }
  return at(0, runs.length - 1)
}
