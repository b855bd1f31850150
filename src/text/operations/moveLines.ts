import type { Block, Layout, LayoutItem, Role } from '../types'
import { blocksOf, byPlace, indexOf, type Piece } from './pieces'
import { placeIn } from './placeIn'
import { select } from './select'
import { dropEmpty, leaveOut, take, type Taken } from './take'
import type { Edit, Made } from './types'

type Of<Type extends Edit['type']> = Extract<Edit, { readonly type: Type }>

/** Gives lines to an item in a role, or leaves them out. An item that owns nothing any more goes. */
export function moveLines(layout: Layout, { lines, to }: Of<'move'>): Made {
  const item = to === 'unplaced' ? undefined : layout.items.find(({ id }) => id === to.item)
  if (to !== 'unplaced' && !item) return { ok: false, reason: { code: 'noItem', item: to.item } }
  const selected = select(layout, lines)
  if (!selected.ok) return selected
  const { layout: left, taken } = take({ layout, owned: selected.owned, rest: 'joined' })
  if (to === 'unplaced') {
    const pieces = taken.flatMap((one) => one.pieces)
    const out = leaveOut(left.unplaced, pieces, indexOf(layout))
    return out.ok ? { ok: true, layout: dropEmpty({ ...left, unplaced: out.unplaced }) } : out
  }
  const at = layout.items.findIndex(({ id }) => id === to.item)
  return { ok: true, layout: dropEmpty(give({ layout: left, at, taken, role: to.role })) }
}

type Given = {
  readonly layout: Layout
  readonly at: number
  readonly taken: readonly Taken[]
  readonly role: Role
}

/** The item at that place with what was taken, in the given role. */
export function give({ layout, at, taken, role }: Given): Layout {
  const between = betweenIn(layout)
  const blocks = groupsFor(role, taken)
    .flatMap((pieces) => blocksOf(role, pieces))
    .reduce<readonly Block[]>(
      (all, block) => placeIn({ blocks: all, block, between }),
      layout.items[at]?.blocks ?? [],
    )
  const items = layout.items.map((item, i): LayoutItem => (i === at ? { ...item, blocks } : item))
  return { ...layout, items }
}

const together: readonly Role[] = ['kicker', 'headline', 'deck']

/** What was several paragraphs stays several; a headline's lines are one headline. */
function groupsFor(role: Role, taken: readonly Taken[]): Piece[][] {
  const groups = taken.map(({ pieces }) => [...pieces])
  return together.includes(role) ? [groups.flat().sort(byPlace)] : groups
}

/** Whether any piece of the layout stands between two of them. */
function betweenIn(layout: Layout) {
  const pieces = [...indexOf(layout).values()].flat().map(({ piece }) => piece).sort(byPlace) // prettier-ignore
  return (a: Piece, b: Piece): boolean => {
    const next = pieces.find((piece) => byPlace(piece, a) > 0 && byPlace(piece, b) < 0)
    return next !== undefined
  }
}
