import type { Reliability } from '../calibration/measureReliability'

/** Gives a reliability table's cells: a row for each bin that has items. */
export function reliabilityRows({ bins }: Reliability): string[][] {
  const head = ['confidence', 'items', 'mean confidence', 'right']
  const rows = bins.map((bin) => [
    `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
    String(bin.items),
    bin.meanConfidence.toFixed(3),
    bin.shareRight.toFixed(3),
  ])
  return [head, ...rows]
}

/** `4210 items, 81.3 % right. Shown at 0.9 or above: 1800 items, 95.2 % right. ECE 0.031, Brier 0.112.` */
export function reliabilityText({ items, shareRight, sure, ece, brier }: Reliability): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return [
    `${items} items, ${percent(shareRight)} right.`,
    `Shown at 0.9 or above: ${sure.items} items${sure.items === 0 ? '' : `, ${percent(sure.shareRight)} right`}.`,
    `ECE ${ece.toFixed(3)}, Brier ${brier.toFixed(3)}.`,
  ].join(' ')
}
