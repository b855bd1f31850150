import type { CollectionSlug, Payload } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { isConflict } from './isConflict'
import { isOutdated } from './outdated'
import { writeMongo } from './writeMongo'
import { writeSqlite } from './writeSqlite'

/** A document as it shall stand in the database: complete, with its id, status and times. */
export type NewDocument = {
  readonly collection: CollectionSlug
  readonly data: Readonly<Record<string, unknown>> & {
    readonly id: string
    readonly createdAt: string
    readonly updatedAt: string
  }
}

/** A document that goes, versions and all, as it was when it was read: with one version, and unchanged since. */
export type OldDocument = {
  readonly collection: ItemSlug
  readonly id: string
  readonly updatedAt: string
}

/**
 * Fields that are set where they stand, in the document and in its one version, without moving its
 * times: what the machine notes beside an item's words, or about a page. Names of plain columns.
 */
export type AdjustedDocument = {
  readonly collection: ItemSlug | 'pages'
  readonly id: string
  /** As it was when it was read. */
  readonly updatedAt: string
  readonly values: Readonly<
    Partial<
      Record<
        'layout' | 'segmenter' | 'proposal' | 'position' | 'confidence' | 'imported',
        string | number | object | null
      >
    >
  >
}

export type Writing = {
  readonly payload: Payload
  readonly documents: readonly NewDocument[]
  /** What goes in the same moment; new documents may have its ids. */
  readonly removed?: readonly OldDocument[]
  readonly adjusted?: readonly AdjustedDocument[]
}

/**
 * Writes new documents all together or not at all, each with its first version where its collection
 * has versions, in the very form in which `payload.create` stores them, without hooks and without
 * validation: for the importer, which makes its documents right. Order matters: what is referred to
 * comes first. Answers `conflict` when a key is already taken, or when somebody changed or took away
 * what should go or be adjusted, and then nothing was written.
 */
export async function writeDocuments(args: Writing): Promise<'stored' | 'conflict'> {
  try {
    if (args.payload.db.name === 'sqlite') await writeSqlite(args)
    else await writeMongo(args)
    return 'stored'
  } catch (error) {
    if (isConflict(error) || isOutdated(error)) return 'conflict'
    throw error
  }
}
