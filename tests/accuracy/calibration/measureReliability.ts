import type { Judged } from './judgeItems'

export type Bin = {
  /** Confidences from `from`, below `to`; 1 itself is in the last bin. */
  readonly from: number
  readonly to: number
  readonly items: number
  readonly meanConfidence: number
  readonly shareRight: number
}

export type Reliability = {
  readonly items: number
  readonly shareRight: number
  readonly bins: readonly Bin[]
  /** Expected calibration error: the mean distance of a bin's confidence from its share of right items. */
  readonly ece: number
  /** The mean squared distance of confidence and truth: 0 at best, 0.25 for a constant 0.5. */
  readonly brier: number
  /** Of the items at 0.9 or above: how many there are, and the share that is right. */
  readonly sure: { readonly items: number; readonly shareRight: number }
}

const BINS = 10

/** Measures whether confidence says what share is right, in ten bins of equal width. */
export function measureReliability(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, at) => binOf(judged, at)).filter(
    ({ items }) => items > 0,
  )
  const items = judged.length
  const apart = bins.map((bin) => bin.items * Math.abs(bin.meanConfidence - bin.shareRight))
  const squares = judged.map(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2)
  const sure = judged.filter(({ confidence }) => confidence >= 0.9)
  return {
    items,
    shareRight: shareRight(judged),
    bins,
    ece: sum(apart) / Math.max(1, items),
    brier: sum(squares) / Math.max(1, items),
    sure: { items: sure.length, shareRight: shareRight(sure) },
  }
}

function binOf(judged: readonly Judged[], at: number): Bin {
  const inside = judged.filter(
    ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === at,
  )
  return {
    from: at / BINS,
    to: (at + 1) / BINS,
    items: inside.length,
    meanConfidence: mean(inside.map(({ confidence }) => confidence)),
    shareRight: shareRight(inside),
  }
}

const shareRight = (judged: readonly Judged[]): number =>
  mean(judged.map(({ right }) => (right ? 1 : 0)))

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length)
