/** The labels of the pages an item was printed on, each once, in order: `['1', '4']`. */
export function printedPages(parts: unknown): string[] {
  if (!Array.isArray(parts)) return []
  const labels = parts.map((part: { label?: unknown }) => part.label)
  return [...new Set(labels.filter((label): label is string => typeof label === 'string'))]
}
