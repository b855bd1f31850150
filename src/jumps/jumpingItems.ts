import { isLayout } from '@/verify/isLayout'

/** The items of a layout that have a jump line, by their ids; a pointer's only refers to another page. */
export const jumpingItems = (layout: unknown): string[] =>
  (isLayout(layout) ? layout.items : [])
    .filter(({ kind, blocks }) => kind !== 'pointer' && blocks.some(({ role }) => role === 'jump'))
    .map(({ id }) => id)
