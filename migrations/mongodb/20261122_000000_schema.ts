import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

type Adapter = MigrateUpArgs['payload']['db'] & {
  readonly collections: Record<string, IndexedModel>
  readonly versions: Record<string, IndexedModel>
}

type IndexedModel = {
  createCollection(): Promise<unknown>
  createIndexes(): Promise<unknown>
  readonly collection: {
    createIndex(keys: Record<string, 1 | -1>): Promise<unknown>
    dropIndexes(): Promise<unknown>
  }
}

/**
 * Makes the collections and their indexes: those that the fields ask for, and the one that the
 * admin's lists of drafts need, which sort the latest versions by their last change.
 */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections, versions } = payload.db as unknown as Adapter
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    await model.createCollection()
    await model.createIndexes()
  }
  for (const model of Object.values(versions)) {
    await model.collection.createIndex({ latest: 1, 'version.updatedAt': -1 })
  }
}

/** Takes the indexes away again; the documents stay. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const { collections, versions } = payload.db as unknown as Adapter
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    await model.collection.dropIndexes()
  }
}
