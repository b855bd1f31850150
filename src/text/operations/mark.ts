import type { Layout, LayoutItem } from '../types'
import type { Edit, Made } from './types'

/** Changes what an item is. */
export const setKind = (layout: Layout, { item, kind }: Extract<Edit, { type: 'kind' }>): Made =>
  change(layout, [item], (one) => ({ ...one, kind }))

/** Says that items are right, or all of the page's: a person is as sure as one can be. */
export const accept = (layout: Layout, { items }: Extract<Edit, { type: 'accept' }>): Made =>
  change(layout, items === 'page' ? layout.items.map(({ id }) => id) : items, (item) =>
    item.confidence === 1 ? item : { ...item, confidence: 1 },
  )

/** Says that the other part of a story that jumps is not to be had, or that it is looked for again. */
export function setMissing(layout: Layout, edit: Extract<Edit, { type: 'missing' }>): Made {
  return change(layout, [edit.item], (item) => {
    const { missing = [], ...rest } = item
    const others = missing.filter((end) => end !== edit.end)
    const ends = edit.missing ? [...others, edit.end].sort() : others
    return ends.length > 0 ? { ...rest, missing: ends } : rest
  })
}

function change(
  layout: Layout,
  ids: readonly string[],
  to: (item: LayoutItem) => LayoutItem,
): Made {
  const unknown = ids.find((id) => !layout.items.some((item) => item.id === id))
  if (unknown !== undefined) return { ok: false, reason: { code: 'noItem', item: unknown } }
  const meant = new Set(ids)
  const items = layout.items.map((item) => (meant.has(item.id) ? to(item) : item))
  return { ok: true, layout: { ...layout, items } }
}
