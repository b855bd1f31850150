import type { ItemKind, Layout, Role } from '@/text/types'
import type { toLines } from '@/text/lines'
import { indexOf } from '@/text/operations/pieces'
import type { LineRef } from '@/text/operations'

/** One line of the page as it is shown, or one part of a line that is cut. */
export type Row = {
  /** `12`, or `12.37` for the part of line 12 that begins there. */
  readonly key: string
  readonly line: number
  readonly start: number
  readonly text: string
  /** Whether other parts of the line are rows of their own. */
  readonly isCut: boolean
  /** Whether more white stands before it than between most lines of the page. */
  readonly isApart: boolean
  /** The item that owns it, its number among the items from 1, and its kind; none for a line left out. */
  readonly item: string | null
  readonly number: number
  readonly kind: ItemKind | null
  readonly role: Role | null
  /** Whether a paragraph, or another block, begins with it. */
  readonly opens: boolean
}

/** A line, and where it begins and ends in a page's text. */
export type PageLine = ReturnType<typeof toLines>[number]

/**
 * The rows of a page in the order in which it was read: each line that is not blank, with its owner.
 * A row that says what it said before stays the same object, so that it need not be drawn anew.
 */
export function toRows(args: {
  readonly lines: readonly PageLine[]
  readonly layout: Layout
  readonly known?: ReadonlyMap<string, Row>
}): Row[] {
  const { lines, layout, known } = args
  const index = indexOf(layout)
  const usual = usualGap(lines)
  const rows: Row[] = []
  let gap = 0
  for (const { number: line, text } of lines) {
    const parts = index.get(line) ?? []
    if (parts.length === 0) gap += 1
    for (const [i, { piece, item, block }] of parts.entries()) {
      const owner = layout.items[item]
      const own = owner?.blocks[block]
      const { start } = piece
      const row: Row = {
        key: start === 0 ? String(line) : `${line}.${start}`,
        ...{ line, start },
        text: text.slice(start, piece.end ?? undefined),
        isCut: parts.length > 1,
        isApart: gap > usual && i === 0,
        item: owner?.id ?? null,
        number: item + 1,
        kind: owner?.kind ?? null,
        role: own?.role ?? null,
        opens: own !== undefined && own.lines[0] === line && (own.start ?? 0) === start,
      }
      const before = known?.get(row.key)
      rows.push(before && isSame(before, row) ? before : row)
      gap = 0
    }
  }
  return rows
}

/** A page's lines stay the same while its layout changes. */
const gaps = new WeakMap<readonly PageLine[], number>()

/** So many blank lines stand between most lines: an extractor may leave one after each. */
function usualGap(lines: readonly PageLine[]): number {
  const gap = gaps.get(lines) ?? middleGap(lines)
  gaps.set(lines, gap)
  return gap
}

function middleGap(lines: readonly PageLine[]): number {
  const written = lines.filter(({ text }) => text.trim() !== '').map(({ number }) => number)
  const gaps = written.slice(1).map((number, i) => number - (written[i] ?? number) - 1)
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

const fields = [
  ...(['text', 'item', 'number', 'kind', 'role', 'opens', 'isCut', 'isApart'] as const),
] satisfies readonly (keyof Row)[]

/** Whether two rows of one key say the same. */
const isSame = (a: Row, b: Row): boolean => fields.every((name) => a[name] === b[name])

/** How an operation names a row: a whole line by its number, a part by where it begins. */
export const refOf = ({ line, start, isCut }: Row): LineRef => (isCut ? { line, start } : line)
