import type { Block, ItemKind, Layout, LayoutItem, Role } from '../types'
import { newId } from './newId'
import { blocksOf, byPlace, firstOf, indexOf, type Owned, type Piece } from './pieces'
import { give } from './moveLines'
import { select } from './select'
import { dropEmpty, take, type Taken } from './take'
import type { Edit, Made } from './types'

/** Makes an item of lines, behind the one that had the first of them or stands before it. */
export function makeItem(layout: Layout, edit: Extract<Edit, { type: 'make' }>): Made {
  const selected = select(layout, edit.lines)
  if (!selected.ok) return selected
  const { owned } = selected
  const { layout: left, taken } = take({ layout, owned, rest: 'joined' })
  const at = placeFor(layout, owned)
  const item: LayoutItem = { id: '', kind: edit.kind, blocks: blocksFor({ ...edit, taken }), confidence: 1 } // prettier-ignore
  const whole =
    edit.role === undefined ? item : { ...item, blocks: withRole(left, taken, edit.role) }
  const rest = left.items.filter(({ blocks }) => blocks.length > 0)
  const id = newId(rest, whole.blocks)
  const items = left.items.toSpliced(at, 0, { ...whole, id })
  return { ok: true, layout: dropEmpty({ ...left, items }) }
}

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
