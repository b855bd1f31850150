import type { Block, Line } from '@/text'

/** A stretch of one line that a block owns. */
export type Part = { readonly line: number; readonly from: number; readonly to: number }

/** Gives the stretches that a block owns, in its own order: whole lines, but for a cut first or last one. */
export function partsOf(block: Block, lines: readonly Line[]): Part[] {
  return block.lines.map((line, i) => ({
    line,
    from: i === 0 ? (block.start ?? 0) : 0,
    to:
      i === block.lines.length - 1 && block.end !== undefined
        ? block.end
        : (lines[line - 1]?.text.length ?? 0),
  }))
}

/** Gives the words of a stretch as they stand in the source. */
export function textOfPart(part: Part, lines: readonly Line[]): string {
  return lines[part.line - 1]?.text.slice(part.from, part.to) ?? ''
}
