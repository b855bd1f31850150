import type { PayloadRequest } from 'payload'
import { itemSlugs } from '@/items/stages'
import { cardOf } from './cardOf'
import { findNewest } from './findNewest'
import { itemKey } from './itemKey'
import { readItems, readVersions, type Words } from './readPicked'
import { stateOf } from './stateOf'
import { titlesOf } from './titlesOf'
import type { ContentsItem, NewestVersion, StoredRow } from './types'

/** All by `articles/ID`: items by their own ids, versions by theirs, newest versions by the item's. */
type Known = {
  readonly items: Map<string, Words>
  readonly versions: Map<string, Words>
  readonly newest: Map<string, NewestVersion>
  readonly titles: ReadonlyMap<string, string>
}

type Rows = { readonly rows: readonly StoredRow[]; readonly req: PayloadRequest }

/** The rows with what their pinned versions say, and with what has become of the items since. */
export async function describeRows({ rows, req }: Rows): Promise<ContentsItem[]> {
  const known = await lookUp({ rows, req })
  const times = new Map<string, number>()
  return rows.map((row) => {
    const name = row.item ? itemKey(row.item) : 'gone'
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    // The key of a row is its item; a second of the same, and those that are gone, are numbered.
    return { key: time > 1 || !row.item ? `${name}#${time}` : name, ...describe({ row, known }) }
  })
}

async function lookUp({ rows, req }: Rows): Promise<Known> {
  const items = new Map<string, Words>()
  const versions = new Map<string, Words>()
  const newest = new Map<string, NewestVersion>()
  for (const collection of itemSlugs) {
    const picked = {
      collection,
      rows: rows.filter(({ item }) => item?.relationTo === collection),
      req,
    }
    if (picked.rows.length === 0) continue
    for (const doc of await readItems(picked)) items.set(`${collection}/${doc.id}`, doc)
    for (const { id, parent, version } of await readVersions(picked)) {
      versions.set(`${collection}/${String(id)}`, { ...version, parent })
    }
    const behind = picked.rows.flatMap((row) => ahead({ row, items, versions }))
    for (const [id, version] of await findNewest({ collection, items: behind, req })) {
      newest.set(`${collection}/${id}`, version)
    }
  }
  const words = [...items.values(), ...versions.values()]
  const titles = await titlesOf({ ids: words.map(({ newspaper }) => newspaper), req })
  return { items, versions, newest, titles }
}

type Pinned = { readonly row: StoredRow } & Pick<Known, 'items' | 'versions'>

const itemOf = ({ row, items }: Pinned) => (row.item ? items.get(itemKey(row.item)) : undefined)

/** The version counts only where it is one of that item. */
function pinnedOf({ row, versions }: Pinned): Words | undefined {
  const version = versions.get(`${row.item?.relationTo}/${row.version}`)
  return version?.parent === row.item?.value ? version : undefined
}

/** The item, where the public version is not the pinned one. */
function ahead(pinned: Pinned): { id: string; revision: number }[] {
  const item = itemOf(pinned)
  const state = stateOf({ item, pinned: pinnedOf(pinned) })
  const { revision } = item ?? {}
  const isBehind = state === 'newer' || state === 'unpinned'
  if (item?._status !== 'published' || !isBehind || typeof revision !== 'number') return []
  return [{ id: String(item.id), revision }]
}

function describe({ row, known }: { row: StoredRow; known: Known }): Omit<ContentsItem, 'key'> {
  const item = itemOf({ row, ...known })
  const pinned = pinnedOf({ row, ...known })
  const newest = row.item ? known.newest.get(itemKey(row.item)) : undefined
  return {
    ...row,
    ...cardOf({ words: pinned ?? item ?? {}, titles: known.titles }),
    revision: typeof pinned?.revision === 'number' ? pinned.revision : null,
    state: stateOf({ item, pinned }),
    ...(newest ? { newest } : {}),
  }
}
