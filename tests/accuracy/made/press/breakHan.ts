import { cellsOf } from './cells'
import type { Broken } from './types'

const NOT_FIRST = /^[。，、；：？！”’）》」』】〉％…—),.;:?!]/u
const NOT_LAST = /[“‘（《「『【〈(]$/u

/**
 * Breaks Han text into lines of a measure in cells; the first line is shorter by `indent`. Numbers, Latin
 * words, —— and …… are not broken; no line begins with a closing mark or ends with an opening one: a
 * mark hangs out by one cell, or takes the character before it along.
 */
export const breakHan = (options: {
  readonly text: string
  readonly width: number
  readonly indent: number
}): Broken[] => {
  const { text, width, indent } = options
  const tokens = text.match(/[A-Za-z0-9][A-Za-z0-9.,:%/-]*|——|……|./gsu) ?? []
  const lines: string[][] = [[]]
  let used = indent
  for (const token of tokens) {
    const line = lines.at(-1) ?? []
    const cells = cellsOf(token)
    const hangs = NOT_FIRST.test(token) ? 1 : 0
    if (line.length === 0 || used + cells <= width + hangs) {
      line.push(token)
      used += cells
      continue
    }
    const next = [...carried(line, token), token]
    lines.push(next)
    used = cellsOf(next.join(''))
  }
  return placed(lines.map((line) => line.join('')))
}

/** Takes off the end of a line what has to go down with the token that found no room. */
const carried = (line: string[], token: string): string[] => {
  const out: string[] = []
  let head = token
  while (line.length > 1 && (NOT_FIRST.test(head) || NOT_LAST.test(line.at(-1) ?? ''))) {
    head = line.pop() ?? ''
    out.unshift(head)
  }
  return out
}

const placed = (lines: readonly string[]): Broken[] => {
  let from = 0
  return lines.map((text) => {
    const line = { text, from, to: from + text.length }
    from = line.to
    return line
  })
}
