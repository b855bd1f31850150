import { cursorAt } from '@/admin/Workbench/store/select'
import type { State } from '@/admin/Workbench/store/types'
import type { Bench } from './openBench'

/** As far as PageDown goes. */
const screenful = 20

export type Walk = {
  /** Keys to a row, as the only one chosen. */
  readonly cost: (at: number) => number
  readonly go: (bench: Bench, at: number) => void
}

/** The shortest ways from the cursor to every row: by arrows, by item, by screen, or by number. */
export function walkFrom(state: State): Walk {
  const { rows, selection } = state
  const start = cursorAt(state)
  const isBare = selection.anchor === selection.cursor && selection.others.size === 0 && selection.caret === null // prettier-ignore
  const steps = stepsFrom(rows.length, start, (at) => neighbours(state, at))
  const walked = (at: number): readonly string[] => {
    const keys: string[] = []
    for (let here = at; here !== start; here = steps[here]?.from ?? start) keys.push(steps[here]?.key ?? '') // prettier-ignore
    // A key of its own puts several chosen rows down to the one with the cursor.
    return keys.length === 0 && !isBare ? ['Escape'] : keys.reverse()
  }
  /** The row to go to by number, and the steps from there down. */
  const jumped = (at: number) => {
    let by = at
    while (by > 0 && rows[by]?.start !== 0) by -= 1
    const line = rows[by]?.line ?? 1
    return { line, down: at - by, cost: String(line).length + 2 + at - by }
  }
  return {
    cost: (at) => Math.min(walked(at).length, jumped(at).cost),
    go: (bench, at) => {
      const keys = walked(at)
      const jump = jumped(at)
      if (keys.length <= jump.cost) return bench.press(...keys)
      bench.goTo(jump.line)
      bench.press(...Array.from({ length: jump.down }, () => 'ArrowDown'))
    },
  }
}

type Step = { readonly from: number; readonly key: string }

function stepsFrom(count: number, start: number, next: (at: number) => [string, number][]) {
  const steps: (Step | undefined)[] = Array.from({ length: count }, () => undefined)
  const seen = new Set([start])
  const queue = [start]
  for (const at of queue) {
    for (const [key, to] of next(at)) {
      if (to < 0 || to >= count || seen.has(to)) continue
      seen.add(to)
      steps[to] = { from: at, key }
      queue.push(to)
    }
  }
  return steps
}

function neighbours({ rows }: State, at: number): [string, number][] {
  const last = rows.length - 1
  return [
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', Math.min(at + screenful, last)],
    ['PageUp', Math.max(at - screenful, 0)],
    ['Home', 0],
    ['End', last],
    [']', itemStart(rows, at, 1)],
    ['[', itemStart(rows, at, -1)],
  ]
}

function itemStart(rows: State['rows'], at: number, way: -1 | 1): number {
  for (let i = at + way; i >= 0 && i < rows.length; i += way) {
    if (rows[i]?.item !== null && rows[i]?.item !== rows[i - 1]?.item) return i
  }
  return at
}
