import type { Block, ItemKind, LayoutItem, Role } from '../types'
import type { Whole } from './attachLoose'
import { isCut } from './isCut'
import { isClosed } from './labels/closed'
import type { CueTable } from './labels/types'
import type { Piece, Unit } from './draft'
import { headRoles } from './roles/headRoles'

/** Gives the layout item of a story: its blocks in their set order, its kind, its id. */
export function toItem(
  whole: Whole,
  { kind, roles }: { readonly kind: ItemKind; readonly roles: CueTable },
): Omit<LayoutItem, 'confidence'> {
  const heads = headRoles(whole.heads, roles)
  const blocks: Block[] = [
    ...heads.flatMap(({ role, units }) => toBlocks(role, units)),
    ...whole.bylines
      .filter((unit) => unit.kind !== 'jump')
      .map((unit) => toBlock(byRole(unit), [unit])),
    ...bodyBlocks(whole),
  ]
  return { id: idOf(blocks), kind, blocks: inOrder(blocks) }
}

function byRole(unit: Unit): Role {
  if (unit.kind === 'byline') return 'byline'
  if (unit.kind === 'head') return 'body'
  return unit.kind === 'from' ? 'jump' : 'credit'
}

function bodyBlocks({ story, bylines }: Whole): Block[] {
  const groups: { role: Role; units: Unit[] }[] = []
  for (const unit of [...story.units, ...bylines.filter((mark) => mark.kind === 'jump')]) {
    const open = groups.at(-1)
    const before = open?.units.at(-1)
    if (open && before && canJoin(before, unit)) open.units.push(unit)
    else groups.push({ role: roleOf(unit), units: [unit] })
  }
  return groups.map(({ role, units }) => toBlock(role, units))
}

/**
 * A paragraph without an end mark goes on behind a caption or a headline set into it. Latin ones that
 * follow each other were told apart before, as lines of verse are.
 */
function canJoin(open: Unit, next: Unit): boolean {
  if (open.kind !== 'paragraph' || next.kind !== 'paragraph') return false
  const last = open.pieces.at(-1)
  const first = next.pieces[0]
  if (last && first && isNext(last, first)) return false
  return !!last && !!first && !isClosed(last) && !isCut(last, first)
}

function isNext(last: Piece, first: Piece): boolean {
  return (first.lines[0] ?? 0) - (last.lines.at(-1) ?? 0) === first.gap + 1
}

function roleOf(unit: Unit): Role {
  switch (unit.kind) {
    case 'head':
      return 'subhead'
    case 'caption':
      return 'caption'
    case 'credit':
    case 'photo':
      return 'credit'
    case 'jump':
    case 'from':
    case 'refer':
      return 'jump'
    case 'byline':
      return 'byline'
    default:
      return 'body'
  }
}

/** A block tells of its first and last line only where they are cut: one begins anew at each other cut. */
function toBlocks(role: Role, units: readonly Unit[]): Block[] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const open = groups.at(-1)
    if (open && !isCut(open.at(-1)?.pieces.at(-1), unit.pieces[0])) open.push(unit)
    else groups.push([unit])
  }
  return groups.map((group) => toBlock(role, group))
}

function toBlock(role: Role, units: readonly Unit[]): Block {
  const pieces = units.flatMap((unit) => unit.pieces)
  const first = pieces[0]
  const last = pieces.at(-1)
  return {
    role,
    lines: pieces.flatMap((piece: Piece) => piece.lines),
    ...(first?.cut.before ? { start: first.start } : {}),
    ...(last?.cut.after ? { end: last.end } : {}),
  }
}

const ORDER: readonly Role[] = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'credit',
  'body',
  'jump',
  'caption',
]

/** Kicker, headline, deck, byline, credit, body with subheads in reading order, jump, caption. */
function inOrder(blocks: readonly Block[]): Block[] {
  const rank = (block: Block) => ORDER.indexOf(block.role === 'subhead' ? 'body' : block.role)
  return blocks
    .map((block, i) => ({ block, i }))
    .sort((a, b) => rank(a.block) - rank(b.block) || a.i - b.i)
    .map(({ block }) => block)
}

/** The place of the item's first character: its line, and where inside it when another item has the front. */
function idOf(blocks: readonly Block[]): string {
  let line = Infinity
  let start = 0
  for (const block of blocks) {
    const number = Math.min(...block.lines)
    const from = number === block.lines[0] ? (block.start ?? 0) : 0
    if (number > line || (number === line && from >= start)) continue
    line = number
    start = from
  }
  return start > 0 ? `L${line}.${start}` : `L${line}`
}
