import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { findNewest } from './contents/findNewest'
import { readItems, type Words } from './contents/readPicked'
import { nameOf } from './freeze/readStandings'
import { idOf } from './freeze/readPinned'
import { maxItems } from './limits'

type Row = {
  readonly item?: { readonly relationTo: ItemSlug; readonly value: unknown } | null
  readonly version?: string | null
}

/**
 * Pins each item without a version to the one that is public now, so that what an editor saw when
 * picking is what comes out. An item that is not public stays unpinned; approving says so.
 */
export const pinItems: CollectionBeforeChangeHook = async ({ data, req }) => {
  const rows: unknown = data.items
  // Too many are refused by the field itself, after this.
  if (!Array.isArray(rows) || rows.length > maxItems) return data
  const pins = await findPins({ rows, req })
  return { ...data, items: rows.map((row: Row) => pin(row, pins)) }
}

const pin = (row: Row, pins: ReadonlyMap<string, string>): Row =>
  row.item && !row.version ? { ...row, version: pins.get(nameIn(row.item)) ?? null } : row

const nameIn = ({ relationTo, value }: NonNullable<Row['item']>): string =>
  nameOf({ collection: relationTo, id: idOf(value) })

type Pinning = { readonly rows: readonly Row[]; readonly req: PayloadRequest }

/** The versions that are public now, by the names of the items that have none yet; all at once. */
async function findPins({ rows, req }: Pinning): Promise<ReadonlyMap<string, string>> {
  const pins = new Map<string, string>()
  for (const collection of itemSlugs) {
    const loose = rows.flatMap(({ item, version }) =>
      item?.relationTo === collection && !version
        ? [
            {
              item: { relationTo: collection, value: idOf(item.value) },
              version: null,
              heading: '',
            },
          ]
        : [],
    )
    if (loose.length === 0) continue
    const items = (await readItems({ collection, rows: loose, req }))
      .filter(isPublic)
      .map(({ id, revision }) => ({ id, revision: Number(revision) }))
    for (const [id, { version }] of await findNewest({ collection, items, req })) {
      pins.set(nameOf({ collection, id }), version)
    }
  }
  return pins
}

const isPublic = ({ _status, stage, deletedAt, revision }: Words): boolean =>
  _status === 'published' && stage !== 'withheld' && !deletedAt && typeof revision === 'number'
