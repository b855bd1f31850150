import { pairUp } from '@/workbench/derive/pairUp'
import { likeness, pairsOf } from '@/workbench/derive/similarity'
import type { Paragraph } from '@/workbench/words/types'

/** A paragraph with its place, from 1. */
export type Numbered = Paragraph & { readonly number: number }

/**
 * A row of two versions side by side: a paragraph in both, in one, or in both at other places, where
 * `there` is the other place.
 */
export type Aligned =
  | { readonly kind: 'both'; readonly from: Numbered; readonly to: Numbered }
  | { readonly kind: 'removed'; readonly from: Numbered }
  | { readonly kind: 'added'; readonly to: Numbered }
  | { readonly kind: 'movedAway'; readonly from: Numbered; readonly there: number }
  | { readonly kind: 'movedHere'; readonly to: Numbered; readonly from: Numbered }

/** More alike than this, what went here and came there is one paragraph that was moved. */
const MOVED = 0.8

/** The paragraphs of two versions, row by row, in the order of both. */
export function alignParagraphs(from: readonly Paragraph[], to: readonly Paragraph[]): Aligned[] {
  const [left, right] = [from.map(numbered), to.map(numbered)]
  const rows: Aligned[] = []
  let [i, j] = [0, 0]
  const flush = (endLeft: number, endRight: number) => {
    rows.push(...left.slice(i, endLeft).map((one): Aligned => ({ kind: 'removed', from: one })))
    rows.push(...right.slice(j, endRight).map((one): Aligned => ({ kind: 'added', to: one })))
  }
  for (const [atLeft, atRight] of pairUp(from, to)) {
    flush(atLeft, atRight)
    rows.push({ kind: 'both', from: left[atLeft] as Numbered, to: right[atRight] as Numbered })
    ;[i, j] = [atLeft + 1, atRight + 1]
  }
  flush(left.length, right.length)
  return markMoved(rows)
}

const numbered = (paragraph: Paragraph, i: number): Numbered => ({ ...paragraph, number: i + 1 })

function markMoved(rows: readonly Aligned[]): Aligned[] {
  const gone = rows.flatMap((row) =>
    row.kind === 'removed' ? [{ one: row.from, letters: pairsOf(row.from.text) }] : [],
  )
  const moves = new Map<number, Numbered>()
  const taken = new Set<number>()
  for (const row of rows) {
    if (row.kind !== 'added') continue
    const letters = pairsOf(row.to.text)
    const source = gone.find((from) => !taken.has(from.one.number) && likeness(from.letters, letters) >= MOVED)?.one // prettier-ignore
    if (!source) continue
    taken.add(source.number)
    moves.set(row.to.number, source)
  }
  const places = new Map([...moves].map(([number, source]) => [source.number, number]))
  return rows.map((row): Aligned => {
    const there = row.kind === 'removed' ? places.get(row.from.number) : undefined
    if (row.kind === 'removed' && there !== undefined) return { ...row, kind: 'movedAway', there }
    const source = row.kind === 'added' ? moves.get(row.to.number) : undefined
    return row.kind === 'added' && source ? { kind: 'movedHere', to: row.to, from: source } : row
  })
}
