/** Sets rows in columns for a terminal: the first column to the left, figures to the right. */
export function toColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  )
  const set = (cell: string, at: number) => {
    const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell))
    return at === 0 ? cell + space : space + cell
  }
  return rows.map((row) => `${row.map(set).join('  ').trimEnd()}\n`).join('')
}

/** Han and full-width marks take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu)?.length ?? 0)
