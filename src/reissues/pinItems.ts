import type { CollectionBeforeChangeHook } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { findPublicVersion } from './findPublicVersion'

type Row = {
  readonly item?: { readonly relationTo: ItemSlug; readonly value: unknown }
  readonly version?: string | null
}

/**
 * Pins each item without a version to the one that is public now, so that what an editor saw when
 * picking is what comes out. An item that is not public stays unpinned; approving says so.
 */
export const pinItems: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!Array.isArray(data.items)) return data
  const items = []
  for (const row of data.items as Row[]) items.push(await pin(row))
  return { ...data, items }

  async function pin(row: Row): Promise<Row> {
    if (!row.item || row.version) return row
    const id = idOf(row.item.value)
    const found = await findPublicVersion({ payload: req.payload, collection: row.item.relationTo, id }) // prettier-ignore
    return { ...row, version: found?.id ?? null }
  }
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value ? String((value as { id: unknown }).id) : String(value)
