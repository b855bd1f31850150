import { drawing } from './shapes'

const CELL = 62

/** A Chinese chess board seen from above, an old hand and a young one over it. */
export function chess(): string {
  const left = 120
  const top = 90
  const across = Array.from(
    { length: 10 },
    (_, i) => `<path d="M${left} ${top + i * CELL}h${8 * CELL}"/>`,
  ).join('')
  const down = Array.from({ length: 9 }, (_, i) => {
    const x = left + i * CELL
    const edge = i === 0 || i === 8
    return edge
      ? `<path d="M${x} ${top}v${9 * CELL}"/>`
      : `<path d="M${x} ${top}v${4 * CELL}M${x} ${top + 5 * CELL}v${4 * CELL}"/>`
  }).join('')
  const palace = [top, top + 7 * CELL]
    .map(
      (y) =>
        `<path d="M${left + 3 * CELL} ${y}l${2 * CELL} ${2 * CELL}m0 ${-2 * CELL}l${-2 * CELL} ${2 * CELL}"/>`,
    )
    .join('')
  const man = (column: number, row: number, dark: boolean) =>
    `<g transform="translate(${left + column * CELL} ${top + row * CELL})"><circle cx="4" cy="6" r="27" fill="#333" opacity=".6"/><circle r="26" fill="${dark ? '#2a2a2a' : '#fafafa'}"/><circle r="20" fill="none" stroke="${dark ? '#eee' : '#222'}" stroke-width="2.5"/><path d="M-9-8H9M-10 2H10M0-13V13M-8 12H8" stroke="${dark ? '#eee' : '#222'}" stroke-width="3.4"/></g>`
  const men = [
    man(4, 0, true),
    man(3, 1, true),
    man(2, 4, true),
    man(6, 3, true),
    man(7, 5, true),
    man(4, 9, false),
    man(5, 8, false),
    man(1, 6, false),
    man(4, 5, false),
    man(7, 8, false),
  ].join('')
  const sleeve = (turn: string, cuff: string) =>
    `<g transform="${turn}"><path d="M-54 0L-78 340H78L54 0z" fill="${cuff}"/><path d="M-44 6q-8-86 20-110l14 30q4-74 18-74t12 74q14-60 26-52t-4 66q22-30 28-16-12 40-34 88z" fill="#d6d6d6" stroke="#444" stroke-width="3"/></g>`
  return drawing(
    740,
    760,
    `<rect width="740" height="760" fill="#8d8d8d"/><rect x="66" y="40" width="604" height="660" fill="#e2e2e2" stroke="#333" stroke-width="8"/><g stroke="#333" stroke-width="3" fill="none">${across}${down}${palace}</g>${men}${sleeve('translate(640 560) rotate(-38)', '#222')}${sleeve('translate(150 150) rotate(142)', '#5c5c5c')}`,
  )
}
