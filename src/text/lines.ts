import type { Line } from './types'

/**
 * Gives the lines of a text without their line ends: LF, CRLF, CR and form feed end a line.
 * A text that ends with a line end has no extra empty line after it; an empty text has no lines.
 */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const match of text.matchAll(/\r\n|[\n\r\f]/gu)) {
    lines.push(lineAt({ text, number: lines.length + 1, from, to: match.index }))
    from = match.index + match[0].length
  }
  if (from < text.length) {
    lines.push(lineAt({ text, number: lines.length + 1, from, to: text.length }))
  }
  return lines
}

function lineAt(place: { text: string; number: number; from: number; to: number }): Line {
  const { text, number, from, to } = place
  return { number, from, to, text: text.slice(from, to) }
}
