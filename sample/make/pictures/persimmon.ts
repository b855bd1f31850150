import { random } from '../random'
import { drawing, hills, person } from './shapes'

/** Flat baskets of persimmons on tiled roofs, a hill behind, somebody turning the fruit. */
export function persimmon(): string {
  const next = random(21)
  const roof = (x: number, y: number, width: number, grey: string) => {
    const tiles = Array.from(
      { length: Math.floor(width / 13) },
      (_, i) =>
        `<path d="M${x + i * 13 + 20} ${y}l${(i - width / 26) * 1.6} 92" stroke="#2e2e2e" stroke-width="4"/>`,
    ).join('')
    return `<path d="M${x} ${y}h${width + 40}l36 92h-${width + 112}z" fill="${grey}"/>${tiles}<rect x="${x - 10}" y="${y + 90}" width="${width + 56}" height="170" fill="#d9d9d9"/><rect x="${x + 40}" y="${y + 130}" width="54" height="60" fill="#444"/><rect x="${x + width - 60}" y="${y + 130}" width="54" height="60" fill="#444"/>`
  }
  const tray = (cx: number, cy: number, rx: number) => {
    const fruit = Array.from({ length: 46 }, () => {
      const turn = next() * Math.PI * 2
      const out = Math.sqrt(next()) * 0.86
      const x = (cx + Math.cos(turn) * rx * out).toFixed(1)
      const y = (cy + Math.sin(turn) * rx * 0.36 * out - 4).toFixed(1)
      return `<ellipse cx="${x}" cy="${y}" rx="${(rx * 0.09).toFixed(1)}" ry="${(rx * 0.075).toFixed(1)}" fill="#4d4d4d"/><circle cx="${x}" cy="${y}" r="${(rx * 0.028).toFixed(1)}" fill="#cfcfcf"/>`
    }).join('')
    return `<ellipse cx="${cx}" cy="${cy + 8}" rx="${rx}" ry="${rx * 0.4}" fill="#333"/><ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${rx * 0.4}" fill="#f3f3f3"/>${fruit}`
  }
  const bough = `<path d="M1000 40q-150 30-260 120q-50 40-90 40" stroke="#222" stroke-width="12" fill="none"/>${Array.from(
    { length: 17 },
    (_, i) =>
      `<circle cx="${655 + i * 20}" cy="${212 - i * 7 + ((i * 31) % 38)}" r="15" fill="#3d3d3d"/><circle cx="${650 + i * 20}" cy="${206 - i * 7 + ((i * 31) % 38)}" r="4" fill="#ddd"/>`,
  ).join('')}`
  return drawing(
    1000,
    620,
    `<rect width="1000" height="620" fill="url(#sky)"/>${hills(1000, 420, 210, 46, '#b5b5b5', 31)}${hills(1000, 420, 280, 26, '#8c8c8c', 33)}${roof(60, 240, 300, '#6b6b6b')}${roof(520, 270, 340, '#7b7b7b')}<rect y="440" width="1000" height="180" fill="#a2a2a2"/>${person(470, 520, 230, '#1f1f1f')}<path d="M478 380l70 60" stroke="#1f1f1f" stroke-width="15" stroke-linecap="round"/>${tray(170, 490, 120)}${tray(350, 570, 140)}${tray(610, 500, 110)}${tray(800, 560, 150)}${bough}`,
  )
}
