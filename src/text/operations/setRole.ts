import type { Block, Layout, Role } from '../types'
import { blocksOf, piecesOf, type Owned, type Piece } from './pieces'
import { give } from './moveLines'
import { select } from './select'
import { take } from './take'
import type { Edit, Made } from './types'

/** Roles that stand where they are read, among the paragraphs. */
const isText = (role: Role): boolean => role === 'body' || role === 'subhead'

/**
 * Sets the role of lines within their items. Among the paragraphs a line stays where it is read; a
 * head or a mark goes to its place, and a paragraph flows on around a jump line or a caption.
 */
export function setRole(layout: Layout, { lines, role }: Extract<Edit, { type: 'role' }>): Made {
  const selected = select(layout, lines)
  if (!selected.ok) return selected
  const loose = selected.owned.find(({ item }) => item < 0)
  if (loose) return { ok: false, reason: { code: 'unplaced', line: loose.piece.line } }
  const others = selected.owned.filter((owned) => roleOf(layout, owned) !== role)
  const isHere = (owned: Owned) => isText(role) && isText(roleOf(layout, owned) ?? 'jump')
  const here = others.filter(isHere)
  const away = others.filter((owned) => !isHere(owned))
  const rest = role === 'jump' || role === 'caption' ? 'joined' : 'apart'
  let next = layout
  for (const at of new Set(away.map(({ item }) => item))) {
    const { layout: left, taken } = take({ layout: next, owned: away.filter(({ item }) => item === at), rest }) // prettier-ignore
    next = give({ layout: left, at, taken, role })
  }
  return { ok: true, layout: here.length > 0 ? inPlace(next, here, role) : next }
}

const roleOf = (layout: Layout, { item, block }: Owned): Role | undefined =>
  layout.items[item]?.blocks[block]?.role

function inPlace(layout: Layout, owned: readonly Owned[], role: Role): Layout {
  const names = new Set(owned.map(({ piece }) => nameOf(piece)))
  const touched = new Set(owned.map(({ item }) => item))
  const items = layout.items.map(
    (item, at) =>
    touched.has(at) ? { ...item, blocks: item.blocks.flatMap((block) => recast({ block, names, role })) } : item, // prettier-ignore
  )
  return { ...layout, items }
}

const nameOf = ({ line, start }: Piece): string => `${line}.${start}`

function recast(args: { block: Block; names: ReadonlySet<string>; role: Role }): Block[] {
  const { block, names, role } = args
  const runs: { readonly isMeant: boolean; readonly pieces: Piece[] }[] = []
  for (const piece of piecesOf(block)) {
    const isMeant = names.has(nameOf(piece))
    const open = runs.at(-1)
    if (open?.isMeant === isMeant) open.pieces.push(piece)
    else runs.push({ isMeant, pieces: [piece] })
  }
  if (!runs.some(({ isMeant }) => isMeant)) return [block]
  return runs.flatMap(({ isMeant, pieces }) => blocksOf(isMeant ? role : block.role, pieces))
}
