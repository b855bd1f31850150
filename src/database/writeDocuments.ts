import type { CollectionSlug, Payload } from 'payload'
import { isConflict } from './isConflict'
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

/**
 * Writes new documents all together or not at all, each with its first version where its collection
 * has versions, in the very form in which `payload.create` stores them, without hooks and without
 * validation: for the importer, which makes its documents right. Order matters: what is referred to
 * comes first. Answers `conflict` when a key is already taken, and then nothing was written.
 */
export async function writeDocuments(args: {
  payload: Payload
  documents: readonly NewDocument[]
}): Promise<'stored' | 'conflict'> {
  try {
    if (args.payload.db.name === 'sqlite') await writeSqlite(args)
    else await writeMongo(args)
    return 'stored'
  } catch (error) {
    if (isConflict(error)) return 'conflict'
    throw error
  }
}
