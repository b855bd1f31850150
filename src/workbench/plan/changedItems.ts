import type { LayoutItem } from '@/text'
import { sameItem } from '@/text/operations/same'

/** Those items of a layout that another has not, or has otherwise. */
export function changedItems(
  items: readonly LayoutItem[],
  others: readonly LayoutItem[],
): LayoutItem[] {
  const known = new Map(others.map((one) => [one.id, one]))
  return items.filter((item) => {
    const other = known.get(item.id)
    return !other || !sameItem(other, item)
  })
}
