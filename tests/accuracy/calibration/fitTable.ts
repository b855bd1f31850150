import type { Judged } from './judgeItems'

/** Points of a rising line: a raw confidence, and the share of items there that is right. */
export type Table = readonly (readonly [raw: number, share: number])[]

type Pool = { readonly items: number; readonly raw: number; readonly right: number }

/** So many items at least stand behind a point of the table. */
const LEAST = 40

/**
 * Fits a rising table to judged items (isotonic regression, pools of adjacent violators), with few enough
 * points to be read. Each pool is given half a right and half a wrong item more, so none says 0 or 1.
 */
export function fitTable(judged: readonly Judged[]): Table {
  const rising: Pool[] = []
  for (const pool of toPools(judged)) {
    let last = pool
    for (let before = rising.at(-1); before && shareOf(before) >= shareOf(last);) {
      last = joined(before, last)
      rising.pop()
      before = rising.at(-1)
    }
    rising.push(last)
  }
  return rising.map((pool) => [round(pool.raw), round(shareOf(pool))] as const)
}

/** Reads a table at a raw confidence: on the line between two points, level beyond the ends. */
export function readTable(table: Table, raw: number): number {
  const above = table.findIndex(([at]) => at >= raw)
  const [highRaw, highShare] = table[above] ?? table.at(-1) ?? [0, raw]
  const [lowRaw, lowShare] = table[above - 1] ?? [highRaw, highShare]
  if (above < 0 || highRaw === lowRaw) return highShare
  return lowShare + ((raw - lowRaw) / (highRaw - lowRaw)) * (highShare - lowShare)
}

/** Items of about the same raw confidence together, in rising order; equal ones never part. */
function toPools(judged: readonly Judged[]): Pool[] {
  const most = Math.max(LEAST, Math.ceil(judged.length / 25))
  const pools: Pool[] = []
  let before: number | undefined
  for (const { confidence, right } of [...judged].sort((a, b) => a.confidence - b.confidence)) {
    const one = { items: 1, raw: confidence, right: right ? 1 : 0 }
    const last = pools.at(-1)
    const full = last !== undefined && last.items >= most && confidence !== before
    if (last === undefined || full) pools.push(one)
    else pools[pools.length - 1] = joined(last, one)
    before = confidence
  }
  return pools
}

const joined = (a: Pool, b: Pool): Pool => ({
  items: a.items + b.items,
  raw: (a.raw * a.items + b.raw * b.items) / (a.items + b.items),
  right: a.right + b.right,
})

const shareOf = ({ items, right }: Pool): number => (right + 0.5) / (items + 1)
const round = (share: number): number => Math.round(share * 1000) / 1000
