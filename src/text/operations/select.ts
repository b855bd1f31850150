import type { Layout } from '../types'
import { byPlace, indexOf, type Owned, type Piece } from './pieces'
import type { LineRef, Place, Reason } from './types'

export type Selected =
  | { readonly ok: true; readonly owned: readonly Owned[] }
  | { readonly ok: false; readonly reason: Reason }

/** The pieces that are meant, each once, in the order of the page. */
export function select(layout: Layout, lines: readonly LineRef[]): Selected {
  if (lines.length === 0) return { ok: false, reason: { code: 'noLines' } }
  const index = indexOf(layout)
  const found = new Set<Owned>()
  for (const ref of lines) {
    const { line, start } = typeof ref === 'number' ? { line: ref, start: undefined } : ref
    const parts = index.get(line) ?? []
    const meant = start === undefined ? parts : parts.filter(({ piece }) => piece.start === start)
    if (meant.length === 0) return { ok: false, reason: { code: 'noLine', line } }
    for (const part of meant) found.add(part)
  }
  return { ok: true, owned: [...found].sort((a, b) => byPlace(a.piece, b.piece)) }
}

/** The piece that a place is in, which may begin before it; undefined where nobody owns it. */
export function pieceAt(layout: Layout, { line, start }: Place): Owned | undefined {
  const parts = indexOf(layout).get(line) ?? []
  return start === undefined ? parts[0] : parts.find(({ piece }) => holds(piece, start))
}

const holds = ({ start, end }: Piece, at: number): boolean =>
  Number.isSafeInteger(at) && start <= at && (end === null || at < end)
