import type { PageSource, Rect } from '../types'
import type { RawLine } from './compose'

export type Positions = {
  readonly width: number
  readonly height: number
  readonly lines: readonly ({ readonly line: number } & Rect)[]
}

/** Where the lines of the raw text stand on the scan; a line of several pieces has several entries. */
export function positions(page: PageSource, lines: readonly RawLine[]): Positions {
  return {
    width: page.width,
    height: page.height,
    lines: lines.flatMap((line, at) => line.pieces.map(({ rect }) => ({ line: at + 1, ...rect }))),
  }
}
