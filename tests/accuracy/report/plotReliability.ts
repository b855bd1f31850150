import type { Bin } from '../calibration/measureReliability'

/** A set of bins in the plot, with its name in the legend; `look` is a class of the style below. */
export type Series = {
  readonly name: string
  readonly look: 'tuned' | 'measured'
  readonly bins: readonly Bin[]
}

const SIDE = 360
const LEFT = 64
const TOP = 24

const style = `
  text { font: 13px system-ui, sans-serif; fill: #57606a }
  .grid { stroke: #8c959f; stroke-opacity: 0.35 }
  .ideal { stroke: #8c959f; stroke-dasharray: 5 4 }
  .tuned { stroke: #8250df; fill: none; stroke-width: 1.5 }
  .measured { stroke: #0969da; fill: none; stroke-width: 2.5 }
  circle.measured { fill: #0969da; fill-opacity: 0.35 }
  @media (prefers-color-scheme: dark) {
    text { fill: #b1bac4 }
    .tuned { stroke: #bc8cff }
    .measured { stroke: #58a6ff }
    circle.measured { fill: #58a6ff }
  }
`

/** Draws confidence against the share of right items, as SVG; a point's area grows with its items. */
export function plotReliability(series: readonly Series[]): string {
  const most = Math.max(1, ...series.flatMap(({ bins }) => bins.map(({ items }) => items)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE + LEFT + 32} ${SIDE + TOP + 64}" role="img" aria-label="Confidence against the share of right items">`,
    `<style>${style}</style>`,
    ...axes(),
    ...series.flatMap((one, at) => [...drawn(one, most), ...legend(one, at)]),
    '</svg>',
    '',
  ].join('\n')
}

const x = (share: number): string => (LEFT + share * SIDE).toFixed(1)
const y = (share: number): string => (TOP + (1 - share) * SIDE).toFixed(1)

function axes(): string[] {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
  const middle = TOP + SIDE / 2
  return [
    ...ticks.flatMap((tick) => [
      `<path class="grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/>`,
      `<text x="${x(tick)}" y="${TOP + SIDE + 20}" text-anchor="middle">${tick}</text>`,
      `<text x="${LEFT - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    `<text x="${x(0.5)}" y="${TOP + SIDE + 44}" text-anchor="middle">confidence shown</text>`,
    `<text x="20" y="${middle}" text-anchor="middle" transform="rotate(-90 20 ${middle})">share of items that are right</text>`,
  ]
}

function drawn({ look, bins }: Series, most: number): string[] {
  const points = bins.map((bin) => `${x(bin.meanConfidence)},${y(bin.shareRight)}`)
  const line = `<polyline class="${look}" points="${points.join(' ')}"/>`
  const circles = bins.map((bin) => {
    const radius = (2 + 10 * Math.sqrt(bin.items / most)).toFixed(1)
    return `<circle class="${look}" cx="${x(bin.meanConfidence)}" cy="${y(bin.shareRight)}" r="${radius}"><title>${bin.items} items</title></circle>`
  })
  return [line, ...circles]
}

function legend({ name, look }: Series, at: number): string[] {
  const top = TOP + 16 + at * 20
  return [
    `<path class="${look}" d="M${LEFT + 12} ${top}h24"/>`,
    `<text x="${LEFT + 44}" y="${top + 4}">${name}</text>`,
  ]
}
