import { drawing, hills, person, ripples } from './shapes'

/** Children in three rows by the river, a conductor with raised arms, a small organ. */
export function choir(): string {
  const rows = [0, 1, 2]
    .map((row) =>
      Array.from({ length: 9 }, (_, i) => {
        const x = 70 + i * 52 + (row % 2) * 24
        const foot = 420 + row * 42
        const grey = ['#3c3c3c', '#2c2c2c', '#1a1a1a'][row] ?? '#222'
        const mouth = `<circle cx="${x}" cy="${foot - 124}" r="3.4" fill="#111"/>`
        return `${person(x, foot, 150 - ((i * 7 + row * 5) % 4) * 6, grey)}<circle cx="${x}" cy="${foot - 128}" r="15" fill="#c9c9c9"/>${mouth}`
      }).join(''),
    )
    .join('')
  const organ = `<g transform="translate(590 380)"><rect width="130" height="120" fill="#2a2a2a"/><rect x="-6" y="34" width="142" height="18" fill="#efefef"/><path d="M6 34v18M20 34v18M34 34v18M48 34v18M62 34v18M90 34v18M118 34v18" stroke="#333" stroke-width="3"/></g>`
  const leader = `${person(690, 560, 270, '#111')}<path d="M664 404L596 330M716 404L780 322" stroke="#111" stroke-width="17" stroke-linecap="round"/>`
  return drawing(
    820,
    560,
    `<rect width="820" height="560" fill="url(#sky)"/>${hills(820, 300, 190, 26, '#a9a9a9', 12)}<rect y="250" width="820" height="310" fill="url(#water)"/>${ripples(820, 262, 400, 60, 4)}<path d="M0 560V372q420-40 820 30v158z" fill="#757575"/>${rows}${organ}${leader}`,
  )
}
