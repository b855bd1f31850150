import { random } from '../random'

/** An SVG drawing of the given size with the greys that all pictures share. */
export function drawing(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a8a8a8"/><stop offset=".7" stop-color="#ededed"/><stop offset="1" stop-color="#f8f8f8"/></linearGradient>
<linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#d8d8d8"/><stop offset="1" stop-color="#6a6a6a"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
<radialGradient id="vignette" cx=".5" cy=".45" r=".8"><stop offset=".55" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".45"/></radialGradient>
</defs>
${content}
<rect width="${width}" height="${height}" fill="url(#vignette)"/></svg>`
}

/** A range of hills from edge to edge: `base` is the height of the ridge in the picture's pixels. */
export function hills(
  width: number,
  bottom: number,
  base: number,
  swing: number,
  grey: string,
  seed: number,
): string {
  const next = random(seed)
  const phases = [next() * 6, next() * 6, next() * 6]
  const points: string[] = []
  for (let x = 0; x <= width; x += 10) {
    const t = x / width
    const wave = Math.sin(t * 5 + (phases[0] ?? 0)) + 0.5 * Math.sin(t * 13 + (phases[1] ?? 0))
    points.push(
      `${x},${(base - swing * (wave + 0.25 * Math.sin(t * 31 + (phases[2] ?? 0)))).toFixed(1)}`,
    )
  }
  return `<polygon points="0,${bottom} ${points.join(' ')} ${width},${bottom}" fill="${grey}"/>`
}

/** Short strokes of light and shade on water, longer towards the viewer. */
export function ripples(
  width: number,
  top: number,
  bottom: number,
  count: number,
  seed: number,
): string {
  const next = random(seed)
  return Array.from({ length: count }, () => {
    const depth = next()
    const y = top + (bottom - top) * depth ** 1.4
    const x = next() * width
    const length = 14 + 90 * depth * next()
    const grey = next() < 0.5 ? '#f4f4f4' : '#4a4a4a'
    const weight = (1 + 3 * depth).toFixed(1)
    return `<path d="M${x.toFixed(1)} ${y.toFixed(1)}q${(length / 2).toFixed(1)} ${(-2 - 3 * depth).toFixed(1)} ${length.toFixed(1)} 0" stroke="${grey}" stroke-width="${weight}" fill="none" opacity=".55"/>`
  }).join('')
}

/** A standing person seen from afar; `tall` is the height in the picture's pixels. */
export function person(x: number, foot: number, tall: number, grey = '#222'): string {
  const head = tall * 0.13
  return `<g fill="${grey}"><circle cx="${x}" cy="${foot - tall + head}" r="${head}"/><path d="M${x - tall * 0.17} ${foot}V${foot - tall * 0.62}q0 ${-tall * 0.13} ${tall * 0.17} ${-tall * 0.13}t${tall * 0.17} ${tall * 0.13}V${foot}z"/></g>`
}
