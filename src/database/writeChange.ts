import type { Payload } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { changeMongo } from './changeMongo'
import { changeSqlite } from './changeSqlite'
import { isConflict } from './isConflict'
import { isOutdated } from './outdated'
import type { NewDocument } from './writeDocuments'

/** An item as it was read: its newest version, and when its own row was written last. */
export type ReadItem = {
  readonly collection: ItemSlug
  readonly id: string
  /** The id of the version. */
  readonly latest: string
  readonly updatedAt: string
}

/** An item that gets a new version, and its own row with it unless `row` is false. */
export type RevisedDocument = ReadItem & {
  readonly row: boolean
  readonly data: NewDocument['data']
}

/** Where an item stands among its page's; readers of a released one are told. */
export type PlacedItem = {
  readonly collection: ItemSlug
  readonly id: string
  readonly position: number
  readonly released: boolean
}

/** What one change of a page writes, or of items alone. */
export type PageChange = {
  readonly payload: Payload
  readonly page?: {
    readonly id: string
    /** As it was read. */
    readonly revision: number
    readonly values: {
      readonly layout: object
      readonly revision: number
      readonly stage: string
      readonly updatedAt: string
    }
  }
  readonly created: readonly NewDocument[]
  readonly revised: readonly RevisedDocument[]
  readonly gone: readonly ReadItem[]
  readonly positions: readonly PlacedItem[]
}

/**
 * Writes a change of a page with all that it does to its items, together or not at all; without hooks
 * and validation, as `writeDocuments` does. Answers `conflict` when the page has another revision, or
 * when an item was changed since it was read or a key is taken; then nothing was written.
 */
export async function writeChange(change: PageChange): Promise<'stored' | 'conflict'> {
  try {
    if (change.payload.db.name === 'sqlite') await changeSqlite(change)
    else await changeMongo(change)
    return 'stored'
  } catch (error) {
    if (isConflict(error) || isOutdated(error)) return 'conflict'
    throw error
  }
}
