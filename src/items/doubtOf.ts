import type { Layout } from '@/text'

/**
 * How sure the machine was of the item of a page that it was least sure of, 0 to 1. A pointer becomes
 * no document and does not count. 0 for a page on which nothing was found: somebody has to look.
 */
export function doubtOf({ items }: Pick<Layout, 'items'>): number {
  const sure = items.flatMap(({ kind, confidence }) => (kind === 'pointer' ? [] : [confidence]))
  return sure.length > 0 ? Math.min(...sure) : 0
}
