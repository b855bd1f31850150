import { itemSlugs, type ItemSlug } from '@/items/stages'
import { inHandfuls, readingAs, type Reader } from './reader'

/** A row of a reissue's items, its relation taken apart. */
export type Pick = {
  readonly collection: ItemSlug
  readonly id: string
  readonly version: string
  readonly heading: string
}

type Said = Readonly<Record<string, unknown>>

export type Pinned = { readonly parent: string; readonly said: Said }

/** The pinned versions that there are, by their ids. */
export async function readPinned(reader: Reader, picks: readonly Pick[]) {
  const pinned = new Map<string, Pinned>()
  for (const collection of itemSlugs) {
    const ids = picks.filter((pick) => pick.collection === collection && pick.version)
    for (const some of inHandfuls(ids.map(({ version }) => version))) {
      const { docs } = await reader.payload.findVersions({
        ...readingAs(reader),
        collection,
        where: { id: { in: some } },
        limit: some.length,
      })
      for (const { id, parent, version } of docs) {
        const said = version as unknown as Said
        pinned.set(`${collection}/${id}`, { parent: idOf(parent), said })
      }
    }
  }
  return pinned
}

/** A relation's id, whether it was populated or not; empty for none. */
export const idOf = (value: unknown): string =>
  typeof value === 'object' && value ? String((value as { id: unknown }).id) : String(value ?? '')
