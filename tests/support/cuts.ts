import type { Layout } from '@/text'

type Cut = {
  /** Lines that are not blank, of which each article is made: the last number counts for the rest. */
  readonly sizes: readonly number[]
  readonly confidence?: number
}

/**
 * A segmenter for tests, of which is known what it does: it cuts a page into articles of so many lines,
 * the first line of each its headline, whatever they say.
 */
export const cuts =
  ({ sizes, confidence = 0.5 }: Cut) =>
  (text: string): Layout => {
    const lines = text
      .split(/\r\n|\n|\r/u)
      .flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]))
    const items: Layout['items'][number][] = []
    for (let at = 0, n = 0; at < lines.length; n++) {
      const own = lines.slice(at, at + (sizes[n] ?? sizes.at(-1) ?? 1))
      const [first = 0, ...rest] = own
      const blocks = [
        { role: 'headline' as const, lines: [first] },
        ...(rest.length > 0 ? [{ role: 'body' as const, lines: rest }] : []),
      ]
      items.push({ id: `L${first}`, kind: 'article', blocks, confidence })
      at += own.length
    }
    return { items, unplaced: [] }
  }
