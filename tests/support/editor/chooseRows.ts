import {
  wholeBlock,
  wholeItem,
  cursorAt,
  indexOfRow,
  only,
  selectedRows,
} from '@/admin/Workbench/store/select'
import type { State } from '@/admin/Workbench/store/types'
import { walkFrom } from './walk'
import type { Bench } from './openBench'

/** Rows of the page as places in its list, both counted in. */
export type Span = { readonly from: number; readonly to: number }

/** Chooses the rows of a span, and no other, by the fewest keys. */
export function chooseSpan(bench: Bench, span: Span): void {
  const ways = waysTo(bench.state(), span)
  const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a))
  best.go(bench)
}

/** Chooses all rows of an item, wherever they stand. */
export function chooseItem(bench: Bench, item: string): void {
  const state = bench.state()
  const walk = walkFrom(state)
  const own = state.rows.flatMap((row, at) => (row.item === item ? [at] : []))
  const at = own.reduce((a, b) => (walk.cost(b) < walk.cost(a) ? b : a))
  walk.go(bench, at)
  if (own.length > 1) bench.press('Shift+V')
}

type Way = { readonly cost: number; readonly go: (bench: Bench) => void }

function waysTo(state: State, { from, to }: Span): Way[] {
  const walk = walkFrom(state)
  const last = state.rows.length - 1
  const walked = (at: number, keys: readonly string[]): Way => ({
    cost: walk.cost(at) + keys.length,
    go: (bench) => {
      walk.go(bench, at)
      bench.press(...keys)
    },
  })
  const down = (count: number) => Array.from({ length: count }, () => 'Shift+ArrowDown')
  const up = (count: number) => Array.from({ length: count }, () => 'Shift+ArrowUp')
  return [
    ...standing(state, { from, to }),
    walked(from, down(to - from)),
    walked(to, up(to - from)),
    ...(to === last && to > from ? [walked(from, ['Shift+End'])] : []),
    ...(from === 0 && to > from ? [walked(to, ['Shift+Home'])] : []),
    ...byBlock(state, { from, to }).map(({ at, more }) => walked(at, ['v', ...down(more)])),
    ...byItem(state, { from, to }).map((at) => walked(at, ['Shift+V'])),
  ]
}

/** Nothing to do where the span is what is chosen; a few more rows where it begins as chosen. */
function standing(state: State, { from, to }: Span): Way[] {
  const { rows, selection } = state
  const anchor = indexOfRow(rows, selection.anchor)
  const cursor = cursorAt(state)
  if (selection.others.size > 0) return []
  const other = anchor === from ? to : anchor === to ? from : -1
  if (other < 0) return []
  const key = other > cursor ? 'Shift+ArrowDown' : 'Shift+ArrowUp'
  const keys = Array.from({ length: Math.abs(other - cursor) }, () => key)
  const isBare = keys.length === 0 && (selection.caret === null || from !== to)
  if (keys.length === 0 && !isBare) return []
  return [{ cost: keys.length, go: (bench) => bench.press(...keys) }]
}

/** From which rows one key takes the block that the span begins with, and the rows left to add. */
function byBlock(state: State, { from, to }: Span) {
  const block = selectedRows({ ...state, selection: wholeBlock(standingAt(state, from)) })
  const end = from + block.length - 1
  if (block[0] !== state.rows[from] || end > to) return []
  return block.map((_, i) => ({ at: from + i, more: to - end }))
}

function byItem(state: State, { from, to }: Span): number[] {
  const item = state.rows[from]?.item
  if (!item || from === to) return []
  const own = selectedRows({ ...state, selection: wholeItem(standingAt(state, from)) })
  const isSpan = own.length === to - from + 1 && state.rows[to]?.item === item && own.at(-1) === state.rows[to] // prettier-ignore
  return isSpan ? own.map((row) => state.rows.indexOf(row)) : []
}

const standingAt = (state: State, at: number): State => ({
  ...state,
  selection: only(state.rows[at]?.key ?? ''),
})
