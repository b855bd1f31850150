import type { PayloadRequest } from 'payload'
import { itemSlugs } from '@/items/stages'
import { itemKey } from './itemKey'
import { readItems, readVersions, type Words } from './readPicked'
import { reasonsFor } from './reasons'
import { isPublishable } from './stateOf'
import type { ItemRef, StoredRow } from './types'

/** A row that is about to be stored: it names its item. */
export type NewRow = StoredRow & { readonly item: ItemRef }

type Check = {
  readonly rows: readonly NewRow[]
  readonly stored: readonly StoredRow[]
  readonly req: PayloadRequest
}

/**
 * Why the rows cannot be stored: an item twice, one that does not exist, a version that is another
 * item's or was never published. Rows that stand there already pass, whatever became of their items
 * since; approving says what is wrong with those.
 */
export async function checkRows({ rows, stored, req }: Check): Promise<string[]> {
  const words = reasonsFor(req)
  const kept = new Set(stored.flatMap((row) => (row.item ? [pinOf(row as NewRow)] : [])))
  const known = await lookUp({ rows: rows.filter((row) => !kept.has(pinOf(row))), req })
  const seen = new Set<string>()
  return rows.flatMap((row, i) => {
    const name = itemKey(row.item)
    if (seen.has(name)) return [words.twice(i + 1, name)]
    seen.add(name)
    if (kept.has(pinOf(row))) return []
    if (!known.items.has(name)) return [words.unknown(i + 1, name)]
    if (!row.version) return []
    const version = known.versions.get(pinOf(row))
    if (version?.parent !== row.item.value) return [words.foreign(i + 1, name)]
    return isPublishable(version) ? [] : [words.notPublished(i + 1, name)]
  })
}

const pinOf = ({ item, version }: NewRow): string => `${itemKey(item)} ${version ?? ''}`

async function lookUp({ rows, req }: Pick<Check, 'rows' | 'req'>) {
  const items = new Set<string>()
  const versions = new Map<string, Words>()
  for (const collection of itemSlugs) {
    const mine = rows.filter(({ item }) => item.relationTo === collection)
    if (mine.length === 0) continue
    for (const { id } of await readItems({ collection, rows: mine, req })) {
      items.add(`${collection}/${id}`)
    }
    const pinned = new Map(
      (await readVersions({ collection, rows: mine, req })).map((one) => [String(one.id), one]),
    )
    for (const row of mine) {
      const found = row.version ? pinned.get(row.version) : undefined
      if (found) versions.set(pinOf(row), { ...found.version, parent: found.parent })
    }
  }
  return { items, versions }
}
