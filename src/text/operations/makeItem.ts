import type { Block, ItemKind, Layout, LayoutItem, Role } from '../types'
import { newId } from './newId'
import { blocksOf, byPlace, firstOf, indexOf, type Owned, type Piece } from './pieces'
import { give } from './moveLines'
import { select } from './select'
import { dropEmpty, take, type Taken } from './take'
import type { Edit, Made } from './types'

/**
 * Makes an item of lines, behind the one that had the first of them or stands before it. An item that
 * would be left with nothing is the new one under its old name.
 */
export function makeItem(layout: Layout, edit: Extract<Edit, { type: 'make' }>): Made {
  const selected = select(layout, edit.lines)
  if (!selected.ok) return selected
  const { owned } = selected
  const { layout: left, taken } = take({ layout, owned, rest: 'joined' })
  const blocks =
    edit.role === undefined ? blocksFor({ ...edit, taken }) : withRole(left, taken, edit.role)
  const source = left.items[owned[0]?.item ?? -1]
  const rest = left.items.filter((one) => one.blocks.length > 0)
  const id = source?.blocks.length === 0 ? source.id : newId(rest, blocks)
  const missing = source?.id === id && source.missing ? { missing: source.missing } : {}
  const item = { id, kind: edit.kind, blocks, confidence: confidenceOf(layout, owned), ...missing }
  const items = left.items.toSpliced(placeFor(layout, owned), 0, item)
  return { ok: true, layout: dropEmpty({ ...left, items }) }
}

/** As sure as the least sure item that gave a line; lines that nobody owned say nothing. */
function confidenceOf(layout: Layout, owned: readonly Owned[]): number {
  const known = owned.flatMap(({ item }) => layout.items[item]?.confidence ?? [])
  return known.length > 0 ? Math.min(...new Set(known)) : UNKNOWN
}

const UNKNOWN = 0.5

/** Behind which item the new one comes, as a place among the items. */
function placeFor(layout: Layout, owned: readonly Owned[]): number {
  const first = owned[0]
  if (!first) return 0
  if (first.item >= 0) return first.item + 1
  let nearest: { readonly at: number; readonly piece: Piece } | undefined
  for (const { item, piece } of [...indexOf(layout).values()].flat()) {
    const isBefore = item >= 0 && byPlace(piece, first.piece) < 0
    if (isBefore && (!nearest || byPlace(nearest.piece, piece) < 0)) nearest = { at: item, piece }
  }
  return nearest ? nearest.at + 1 : 0
}

type Source = { readonly kind: ItemKind; readonly taken: readonly Taken[] }

/** With the roles that they had; of one item in its order, of several as the page was read. */
function blocksFor({ kind, taken }: Source): Block[] {
  const isOne = new Set(taken.map(({ item }) => item)).size === 1
  const groups = isOne ? taken : [...taken].sort((a, b) => byPlace(first(a), first(b)))
  const usual: Role = kind === 'caption' ? 'caption' : 'body'
  return groups.flatMap(({ role, pieces }) => blocksOf(role ?? usual, pieces))
}

const first = ({ pieces }: Taken): Piece => firstOf(pieces) ?? { line: 0, start: 0, end: null }

/** All in one role, grouped as if they came to an item that has nothing else. */
function withRole(layout: Layout, taken: readonly Taken[], role: Role): readonly Block[] {
  const bare: LayoutItem = { id: '', kind: 'article', blocks: [], confidence: 1 }
  const at = layout.items.length
  const items = [...layout.items, bare]
  return give({ layout: { ...layout, items }, at, taken, role }).items[at]?.blocks ?? []
}
