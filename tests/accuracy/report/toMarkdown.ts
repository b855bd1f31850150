/** Writes rows as a Markdown table, the first row as its head; figures stand to the right. */
export function toMarkdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const figure = (at: number) => body.every((row) => /^[\d.%–-]*$/u.test(row[at] ?? ''))
  const rule = head.map((_, at) => (figure(at) ? '--:' : '---'))
  return [head, rule, ...body].map((row) => `| ${row.map(safe).join(' | ')} |\n`).join('')
}

const safe = (cell: string): string => cell.replaceAll('|', '\\|')
