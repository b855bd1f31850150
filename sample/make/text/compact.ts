import type { Positions } from './positions'

/** Positions as JSON with one entry per line: small, and readable in a diff. */
export function compact(positions: Positions): string {
  const lines = positions.lines.map((line) => `  ${JSON.stringify(line)}`).join(',\n')
  return `{ "width": ${positions.width}, "height": ${positions.height}, "lines": [\n${lines}\n] }`
}
