import type { Layout } from '@/text'

/** Whether the stored value has the form of a page's layout. */
export const isLayout = (value: unknown): value is Layout => {
  const { items, unplaced } = (value ?? {}) as { items?: unknown; unplaced?: unknown }
  return isNumbers(unplaced) && Array.isArray(items) && items.every(isItem)
}

const isItem = (value: unknown): boolean => {
  const { id, blocks } = (value ?? {}) as { id?: unknown; blocks?: unknown }
  return typeof id === 'string' && Array.isArray(blocks) && blocks.every(isBlock)
}

const isBlock = (value: unknown): boolean => isNumbers(((value ?? {}) as { lines?: unknown }).lines)

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number')
