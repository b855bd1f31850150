import type { PayloadRequest } from 'payload'
import { itemSlugs } from '@/items/stages'
import type { NewRow } from './checkRows'
import { findNewest } from './findNewest'
import { readItems } from './readPicked'

/**
 * Pins rows without a version to the one that is public now, all at once; the hook `pinItems` would do
 * it one by one. An item that is not public stays unpinned.
 */
export async function pinRows(args: {
  rows: readonly NewRow[]
  req: PayloadRequest
}): Promise<NewRow[]> {
  const { rows, req } = args
  const pins = new Map<string, string>()
  for (const collection of itemSlugs) {
    const loose = rows.filter(({ item, version }) => item.relationTo === collection && !version)
    if (loose.length === 0) continue
    const items = (await readItems({ collection, rows: loose, req }))
      .filter(
        ({ _status, stage, deletedAt }) =>
          _status === 'published' && stage !== 'withheld' && !deletedAt,
      ) // prettier-ignore
      .map(({ id, revision }) => ({ id, revision: Number(revision) }))
    for (const [id, { version }] of await findNewest({ collection, items, req })) {
      pins.set(`${collection}/${id}`, version)
    }
  }
  return rows.map((row) => ({
    ...row,
    version: row.version ?? pins.get(`${row.item.relationTo}/${row.item.value}`) ?? null,
  }))
}
