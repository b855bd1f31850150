import { isDeepStrictEqual } from 'node:util'
import type { LayoutItem } from '@/text'

/** Whether an item of a layout is as it was. */
export const isSameItem = (a: LayoutItem, b: LayoutItem): boolean =>
  a === b || isDeepStrictEqual(a, b)
