import type { Payload } from 'payload'
import { untouchedPages } from '@/items/isUntouched'
import { openForms } from '@/jumps/openForms'
import { partsOf } from '@/jumps/partsOf'
import type { Handful } from './readHandful'

/**
 * Which of these pages the machine must leave alone: somebody touched them, has one of their items
 * open in a form, links to one, or deleted one for good.
 */
export async function workedOn(args: {
  readonly payload: Payload
  readonly handful: Handful
  readonly linked: ReadonlySet<string>
}): Promise<Set<string>> {
  const { payload, handful, linked } = args
  const { pages, items } = handful
  const untouched = await untouchedPages({ payload, pages: pages.map(({ id }) => id) })
  const open = await openForms({ payload, ids: items.map(({ id }) => id) })
  const used = items.filter(({ id }) => open.has(id) || linked.has(id))
  const inUse = new Set(used.flatMap(({ parts }) => parts.map(({ page }) => page)))
  const missed = withDeletedItems(handful)
  const isFree = (id: string) => untouched.has(id) && !inUse.has(id) && !missed.has(id)
  return new Set(pages.map(({ id }) => id).filter((id) => !isFree(id)))
}

/** Pages whose layout has an item without a document. */
function withDeletedItems({ pages, items }: Handful): Set<string> {
  const there = new Set(
    items.flatMap((item) => partsOf(item).map(({ page, id }) => `${page} ${id}`)),
  )
  const lacking = pages.filter(({ id, layout }) =>
    layout.items.some(({ id: item, kind }) => kind !== 'pointer' && !there.has(`${id} ${item}`)),
  )
  return new Set(lacking.map(({ id }) => id))
}
