import type { State } from '@/admin/Workbench/store/types'
import type { Row } from '@/admin/Workbench/rows/toRows'
import type { Piece } from '@/text/operations/pieces'
import type { Wanted, WantedBlock } from './types'

/** Whose a row is to be, and in which of its blocks; an item of -1 for one that is left out. */
export type Owner = { readonly item: number; readonly block: number }

const nobody: Owner = { item: -1, block: -1 }

export type Owners = (place: { readonly line: number; readonly start: number }) => Owner

/** Whose each place of the page is to be. */
export function ownersOf({ items }: Wanted): Owners {
  const byLine = new Map<number, { readonly piece: Piece; readonly owner: Owner }[]>()
  items.forEach(({ blocks }, item) =>
    blocks.forEach(({ pieces }: WantedBlock, block) => {
      for (const piece of pieces) {
        byLine.set(piece.line, [...(byLine.get(piece.line) ?? []), { piece, owner: { item, block } }]) // prettier-ignore
      }
    }),
  )
  return ({ line, start }) => {
    const own = byLine.get(line) ?? []
    const found = own.find(({ piece }) => piece.start <= start && (piece.end === null || start < piece.end)) // prettier-ignore
    return (found ?? own[0])?.owner ?? nobody
  }
}

/**
 * Which item of the page becomes which of those wanted, by its id: the one that shares most rows; of
 * one that holds several, the one that it begins with.
 */
export function mapItems(state: State, owners: Owners): ReadonlyMap<number, string> {
  const counts = countRows(state.rows, owners)
  const pairs = [...counts.shared].flatMap(([id, byItem]) =>
    [...byItem].map(([item, shared]) => {
      const all = (counts.present.get(id) ?? 0) + (counts.wanted.get(item) ?? 0) - shared
      return { id, item, share: shared / all }
    }),
  )
  const map = new Map<number, string>()
  const used = new Set<string>()
  const take = (item: number, id: string) => {
    if (map.has(item) || used.has(id)) return
    map.set(item, id)
    used.add(id)
  }
  const sorted = pairs.sort((a, b) => b.share - a.share)
  for (const { id, item, share } of sorted) if (share >= 0.5) take(item, id)
  for (const row of state.rows) {
    const { item } = owners(row)
    if (row.item !== null && item >= 0) take(item, row.item)
  }
  return map
}

function countRows(rows: readonly Row[], owners: Owners) {
  const shared = new Map<string, Map<number, number>>()
  const present = new Map<string, number>()
  const wanted = new Map<number, number>()
  for (const row of rows) {
    const { item } = owners(row)
    if (item >= 0) wanted.set(item, (wanted.get(item) ?? 0) + 1)
    if (row.item === null) continue
    present.set(row.item, (present.get(row.item) ?? 0) + 1)
    if (item < 0) continue
    const byItem = shared.get(row.item) ?? new Map<number, number>()
    byItem.set(item, (byItem.get(item) ?? 0) + 1)
    shared.set(row.item, byItem)
  }
  return { shared, present, wanted }
}
