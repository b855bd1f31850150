import type { Random } from '../../accuracy/made/copy/types'
import type { Block, Layout, Line } from '@/text'
import type { Edit, LineRef, Place } from '@/text/operations'

type Page = { readonly layout: Layout; readonly lines: readonly Line[] }

const roles: readonly Block['role'][] = [
  ...(['kicker', 'headline', 'deck', 'byline', 'credit'] as const),
  ...(['body', 'subhead', 'jump', 'caption'] as const),
]
const kinds = ['article', 'caption', 'notice', 'pointer'] as const

/** Any edit of a page, mostly one that applies; now and then one of an item or line that is not there. */
export function randomEdit({ layout, lines }: Page, random: Random): Edit {
  const item = (): string =>
    layout.items.length > 0 && random.chance(0.97) ? random.pick(layout.items).id : 'L0'
  const filled = lines.filter(({ text }) => text.trim() !== '').map(({ number }) => number)
  const line = (): number =>
    random.chance(0.05) || filled.length === 0
      ? random.int(-1, lines.length + 1)
      : random.pick(filled)
  const place = (): Place => {
    const number = line()
    const length = lines[number - 1]?.text.length ?? 0
    return random.chance(0.75) || length < 2
      ? { line: number }
      : { line: number, start: random.int(1, length - 1) }
  }
  const makers: readonly (() => Edit)[] = [
    () => ({ type: 'move', lines: selection({ line, filled, random }), to: { item: item(), role: random.pick(roles) } }), // prettier-ignore
    () => ({ type: 'move', lines: selection({ line, filled, random }), to: 'unplaced' }),
    () => ({ type: 'make', lines: selection({ line, filled, random }), kind: random.pick(kinds), ...(random.chance(0.5) ? { role: random.pick(roles) } : {}) }), // prettier-ignore
    () => ({ type: 'role', lines: selection({ line, filled, random }), role: random.pick(roles) }),
    () => ({ type: 'split', ...within(layout, item(), place, random) }),
    () => ({ type: 'merge', item: item(), into: item() }),
    () => ({ type: 'join', lines: selection({ line, filled, random }) }),
    () => ({ type: 'break', at: place() }),
    () => ({ type: 'moveItem', item: item(), before: random.chance(0.2) ? null : item() }),
    () => ({ type: 'moveBlock', ...blocksIn(layout, item(), random) }),
    () => ({ type: 'kind', item: item(), kind: random.pick(kinds) }),
    () => ({ type: 'accept', items: random.chance(0.2) ? 'page' : [item()] }),
    () => ({ type: 'missing', item: item(), end: random.pick(['on', 'from']), missing: random.chance(0.6) }), // prettier-ignore
  ]
  return random.pick(makers)()
}

/** A few lines that stand together, as a person marks them, or some from anywhere. */
function selection(args: {
  line: () => number
  filled: readonly number[]
  random: Random
}): LineRef[] {
  const { line, filled, random } = args
  const first = line()
  if (random.chance(0.2)) return [first, line(), { line: line(), start: 0 }]
  const from = Math.max(filled.indexOf(first), 0)
  const some = filled.slice(from, from + random.int(1, random.chance(0.9) ? 6 : 40))
  return some.length > 0 ? some : [first]
}

function within(layout: Layout, item: string, place: () => Place, random: Random) {
  const blocks = layout.items.find(({ id }) => id === item)?.blocks ?? []
  const lines = blocks.flatMap((block) => block.lines)
  if (lines.length === 0 || random.chance(0.2)) return { item, at: place() }
  return { item, at: { ...place(), line: random.pick(lines) } }
}

function blocksIn(layout: Layout, item: string, random: Random) {
  const blocks = layout.items.find(({ id }) => id === item)?.blocks ?? []
  const place = (): Place => {
    const block = blocks.length > 0 ? random.pick(blocks) : undefined
    return { line: block?.lines[0] ?? 0, ...(block?.start === undefined ? {} : { start: block.start }) } // prettier-ignore
  }
  return { block: place(), before: random.chance(0.2) ? null : place() }
}
