import { joinEdits } from '@/admin/Workbench/commands/edits'
import { applyAll } from '@/admin/Workbench/store/apply'
import { only } from '@/admin/Workbench/store/select'
import type { State } from '@/admin/Workbench/store/types'
import type { Block } from '@/text'
import { piecesOf, type Piece } from '@/text/operations/pieces'
import { chooseSpan } from './chooseRows'
import type { Work } from './steps'

type Placed = Piece & {
  /** The wanted block, and the place in it. */
  readonly block: number
  readonly at: number
}

const isText = ({ role }: Block): boolean =>
  role === 'body' || role === 'subhead' || role === 'caption'

/** Some of an item's blocks as they are, each piece with where it belongs. */
function placedOf(
  work: Work,
  [item, id]: readonly [number, string],
  which: (block: Block) => boolean,
) {
  // prettier-ignore
  const { bench, wanted, owners } = work
  const blocks = bench.state().layout.items.find((one) => one.id === id)?.blocks ?? []
  return blocks.filter(which).map((one) =>
    piecesOf(one).map((piece): Placed => {
      const { block } = owners(piece)
      const pieces = wanted.items[item]?.blocks[block]?.pieces ?? []
      return { ...piece, block, at: pieces.findIndex(({ line }) => line === piece.line) }
    }),
  )
}

/** Whether a piece goes on where another ends: in the next line, or in the same one that is cut there. */
const follows = (a: Placed, b: Placed): boolean =>
  a.block === b.block && (b.at === a.at + 1 || (b.at === a.at && b.start === a.end))

type Step = (work: Work, paragraphs: readonly Placed[][]) => boolean

/** Begins, orders or joins the first paragraph that is not as it is to be; false when all are. */
export function setParagraphs(work: Work): boolean {
  const steps: readonly Step[] = [breakOne, moveOne, joinOne]
  for (const item of work.map) {
    const paragraphs = placedOf(work, item, isText)
    if (steps.some((step) => step(work, paragraphs))) return true
    for (const role of heads) {
      if (
        moveOne(
          work,
          placedOf(work, item, (block) => block.role === role),
        )
      )
        return true
    }
  }
  return false
}

const heads = ['kicker', 'headline', 'deck'] as const

const rowOf = (state: State, { line, start }: Piece): number =>
  state.rows.findIndex((row) => row.line === line && row.start === start)

const breakOne: Step = ({ bench }, paragraphs) => {
  for (const pieces of paragraphs) {
    const open = pieces.find((piece, i) => i > 0 && !follows(pieces[i - 1] as Placed, piece))
    if (!open) continue
    const at = rowOf(bench.state(), open)
    chooseSpan(bench, { from: at, to: at })
    bench.press('b')
    return true
  }
  return false
}

const isBefore = (a: Placed, b: Placed): boolean => a.block < b.block || (a.block === b.block && (a.at - b.at || a.start - b.start) < 0) // prettier-ignore

const moveOne: Step = ({ bench }, paragraphs) => {
  for (const [i, pieces] of paragraphs.entries()) {
    const [before, first] = [paragraphs[i - 1]?.[0], pieces[0]]
    if (!before || !first || !isBefore(first, before)) continue
    // A line that two paragraphs share is found as the first one's.
    const sure = pieces.find(({ start, end }) => start === 0 && end === null) ?? first
    const at = rowOf(bench.state(), sure)
    chooseSpan(bench, { from: at, to: at })
    bench.press('Alt+Shift+ArrowUp')
    return true
  }
  return false
}

const joinOne: Step = ({ bench }, paragraphs) => {
  const pair = paragraphs.findIndex((pieces, i) => {
    const last = paragraphs[i - 1]?.at(-1)
    const first = pieces[0]
    return last !== undefined && first !== undefined && follows(last, first)
  })
  const second = paragraphs[pair]
  const first = paragraphs[pair - 1]
  if (!first?.[0] || !second?.[0]) return false
  const state = bench.state()
  const opener = [second[0], first[0]].map((piece) => rowOf(state, piece)).find((at) => joins(state, at, second[0] as Placed)) // prettier-ignore
  if (opener === undefined) throw new Error(`No key joins line ${first[0].line} and line ${second[0].line}.`) // prettier-ignore
  chooseSpan(bench, { from: opener, to: opener })
  bench.press('j')
  return true
}

/** Whether the key for joining, on a row, makes a paragraph flow into what begins with a piece. */
function joins(state: State, at: number, piece: Piece): boolean {
  const one = { ...state, selection: only(state.rows[at]?.key ?? '') }
  const made = applyAll(state.layout, joinEdits(one))
  if (!made.ok) return false
  const opens = made.layout.items.some(({ blocks }) =>
    blocks.some((block) => block.lines[0] === piece.line && (block.start ?? 0) === piece.start),
  )
  return !opens
}
