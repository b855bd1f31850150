import { partsOf } from '@/jumps/partsOf'
import { toSource, type Layout } from '@/text'
import { keyPart, looseKeys, makePart } from '../derive/saidOf'
import type { KeyedPart } from '../derive/types'
import { changedItems } from './changedItems'
import type { StoredItem, WorkPage } from './types'

/** A stored item that a change concerns, with its parts as they were proposed or made. */
export type PartBefore = {
  readonly id: string
  readonly stored: StoredItem
  readonly parts: readonly KeyedPart[]
  /** The same parts as the present cleaning reads them. */
  readonly partsNow: readonly KeyedPart[]
}

type Change = { readonly page: WorkPage; readonly now: Layout; readonly stored: readonly StoredItem[] } // prettier-ignore

/** The stored items whose part on the page changes, or goes away. */
export function partsBefore({ page, now, stored }: Change): PartBefore[] {
  const source = toSource(page.text)
  const changed = changedItems(page.layout.items, now.items)
  const positions = new Map(page.layout.items.map((item, at) => [item, at]))
  return stored.flatMap((one): PartBefore[] => {
    const own = partsOf(one.latest.version)
    const items = changed.filter(({ id }) => own.some((part) => part.page === page.id && part.id === id)) // prettier-ignore
    if (items.length === 0) return []
    const made = own.map((part): { old: KeyedPart; present: KeyedPart } => {
      const item = items.find(({ id }) => part.page === page.id && id === part.id)
      const loose = looseKeys(part)
      if (!item) return { old: loose, present: loose }
      const position = positions.get(item) ?? 0
      const present = makePart({ source, item, page: page.id, position })
      return { old: keyPart(part, present) ?? present, present }
    })
    const parts = made.map(({ old }) => old)
    return [{ id: one.id, stored: one, parts, partsNow: made.map(({ present }) => present) }]
  })
}
